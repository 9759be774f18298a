/** Why a wish was not granted, in words. */
/** What the network or a busy server is to blame for; or it is granted where the event is now (follow.js). */
const PASSING = new Set(['busy', 'failed', 'unreachable', 'sign_in_page', 'code_renewed']);

/** A wish that was not granted: `message` is a sentence for whoever wished it. */
export class Refusal extends Error {
  /**
   * @param {string} code such as `slot_taken`; here also `unreachable` and `sign_in_page`
   * @param {string} message
   * @param {Record<string, any>} [facts]
   */
  constructor(code, message, facts = {}) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
  }

  /** Whether the same may be granted later, without anybody doing anything. */
  get passing() {
    return PASSING.has(this.code) || this.seconds > 0;
  }

  /** How long the server wants to be left alone. */
  get seconds() {
    return this.code === 'too_many' ? Number(this.facts.seconds ?? 0) : 0;
  }
}

/**
 * The sentence to show for whatever went wrong.
 *
 * @param {unknown} problem
 * @returns {string}
 */
export function sentence(problem) {
  if (problem instanceof Refusal) return problem.message;
  throw problem;
}
