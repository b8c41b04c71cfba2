/** Shorter cuts of a text are copies anyway. */
const CUT_LENGTH = 13;

/**
 * The same text with memory of its own. What is cut out of a long text keeps all of it alive: one name of
 * every piece would hold the whole file.
 */
export function ownText(text: string): string {
  return text.length < CUT_LENGTH ? text : ` ${text}`.slice(1);
}
