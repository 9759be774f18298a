// Phones as browsers are, which begin with polling and upgrade to a WebSocket amid the changes.
// Each prints where it began, and the numbers of all the changes it was sent.
import { Fetch, WebSocket, io } from '../../static/vendor/socket.io-client/socket.io.esm.min.js';

const [url, code, phones, last] = process.argv.slice(2);

function follow() {
  return new Promise((resolve) => {
    const told = [];
    let from = null;
    const socket = io(url, {
      query: { code },
      transports: [Fetch, WebSocket],
      forceNew: true,
      reconnection: false,
    });
    const done = () => {
      if (from === null || (told.at(-1) ?? from) < Number(last)) return;
      socket.disconnect();
      resolve({ from, told, transport });
    };
    let transport = 'polling';
    socket.io.engine.on('upgrade', ({ name }) => (transport = name));
    socket.on('connect_error', (error) => {
      throw error;
    });
    socket.on('connect', async () => {
      from = (await socket.emitWithAck('follow', { event: code, since: null })).board.seq;
      done();
    });
    socket.on('changes', (changes) => {
      told.push(...changes.map(({ seq }) => seq));
      done();
    });
  });
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const following = [];
for (let i = 0; i < Number(phones); i += 1) {
  following.push(follow());
  await wait(40);
}
console.log(JSON.stringify(await Promise.all(following)));
process.exit(0);
