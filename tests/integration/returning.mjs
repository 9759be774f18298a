// Phones as browsers are, which follow, are sent away when the server stops, and come back by
// themselves. Each prints the numbers it knows at the end, and how often it had to connect.
import { io } from '../../static/vendor/socket.io-client/socket.io.esm.min.js';

const [url, code, phones, more] = process.argv.slice(2);

function follow(atFirst) {
  return new Promise((resolve) => {
    const socket = io(url, {
      query: { code },
      transports: ['websocket', 'polling'],
      forceNew: true,
      reconnectionDelay: 200,
      reconnectionDelayMax: 1000,
    });
    const told = [];
    let seq = null;
    let from = null;
    let connections = 0;
    const receive = (changes) => {
      for (const change of changes) {
        if (change.seq <= seq) continue;
        seq = change.seq;
        told.push(seq);
      }
      if (seq < from + Number(more)) return;
      socket.disconnect();
      resolve({ from, told, connections });
    };
    const early = [];
    let asking = false;
    socket.on('connect', async () => {
      connections += 1;
      asking = true;
      const answer = await socket.emitWithAck('follow', { event: code, since: seq });
      if (answer.board) from = seq = answer.board.seq;
      asking = false;
      receive([...(answer.changes ?? []), ...early.splice(0)]);
      atFirst();
    });
    socket.on('changes', (changes) => (asking ? early.push(...changes) : receive(changes)));
  });
}

let following = 0;
const count = () => (following += 1) === Number(phones) && console.log('following');
const all = Array.from({ length: Number(phones) }, () => follow(count));
console.log(JSON.stringify(await Promise.all(all)));
process.exit(0);
