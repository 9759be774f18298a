/**
 * The records of the API, for the type checker; docs/api.md is the contract.
 * Nothing imports this file when the page runs.
 *
 * @typedef {{round: string, room: string}} Slot
 * @typedef {{id: string, title: string, starts: string, ends: string}} Round
 * @typedef {{id: string, name: string, capacity: number|null, note: string, link: string, position: number,
 *   closed: boolean, went?: string[], features: string[], language: string}} Room
 * @typedef {{id: string, name: string}} Person
 * @typedef {{
 *   id: string, number: number, title: string, body: string, language: string, tags: string[],
 *   convener: string, slot: Slot|null, withdrawn: boolean, interest: number, notes: number, at: string,
 *   here: number, words: number, photos: number, no_notes: boolean, into: string|null, asks: string|null
 * }} Topic
 * @typedef {'preparing'|'marketplace'|'sessions'|'convergence'|'closed'} Phase
 * @typedef {{
 *   code: string, title: string, theme: string, welcome: string, welcome_html?: string, place: string,
 *   language: string, timezone: string, phase: Phase, rules: Record<string, Phase[]>, book_open: boolean,
 *   trusts_photos: boolean, reports_due: string|null, keep_until: string|null, rehearsal_of: string
 * }} Event
 * @typedef {{id: string, text: string, topic: string, at: string}} Announcement
 * @typedef {{topic: string, since: string, seconds: number}} Reading
 * @typedef {'auto'|'now'|'agenda'|'waiting'|'news'|'queue'|'principles'|'countdown'|'join'|'replay'
 *   |'quiet'} WallView
 * @typedef {{
 *   view: WallView, until: string|null, after: WallView, bell: string|null, announcements: Announcement[],
 *   reading: Reading|null, read: string[]
 * }} Wall
 * @typedef {{
 *   seq: number, event: Event, rounds: Record<string, Round>, rooms: Record<string, Room>,
 *   topics: Record<string, Topic>, people: Record<string, Person>, wall: Wall
 * }} Board
 * @typedef {{
 *   id: string, topic: string, author: string, text: string, html: string, language: string,
 *   at: string, edited_at: string|null
 * }} Note
 * @typedef {{
 *   id: string, topic: string, author: string, alt: string, width: number, height: number,
 *   shown: boolean, at: string
 * }} Photo
 * @typedef {'body'|'understandings'|'questions'|'recommendations'|'resources'|'steps'} Field
 * @typedef {{
 *   topic: string, texts: Partial<Record<Field, string>>, html: Partial<Record<Field, string>>,
 *   here: string[], writers: string[], photos: Photo[], written_at: string|null
 * }} Report
 * @typedef {{
 *   v: number, seq: number, kind: string, at: string, by: string|null, ref: string, data: any
 * }} Change
 * @typedef {{
 *   role: string, person: string|null, name: string, agrees: boolean, contact: string, marked: string[], muted?: boolean,
 *   can: Record<string, boolean>
 * }} Me
 * @typedef {{id: string, title: string, round: string, room: string}} Elsewhere
 * @typedef {{code: string, topics: Elsewhere[]}} Warning
 * @typedef {{ref: string, seq: number, changes: Change[], warnings: Warning[]}} Answer
 */
export {};
