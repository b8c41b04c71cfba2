/** A whole number as a person would write it: no sign, no leading zero. */
const CANONICAL_INTEGER = /^(?:0|[1-9][0-9]*)$/;

/**
 * The order in which people are numbered: by value if every label is a canonical integer, of any length, else
 * by Unicode code point. Returns for each rank the index of its label in `labels`.
 *
 * Arrays      labels, distinct → Uint32[labels]
 * Randomness  none
 * Cost        O(n log n) comparisons
 * Failure     never
 */
export function orderLabels(labels: readonly string[]): Uint32Array {
  const byValue = labels.every((label) => CANONICAL_INTEGER.test(label));
  const compare = byValue ? compareIntegers : compareCodePoints;
  const order = Uint32Array.from(labels, (_, index) => index);
  return order.sort((a, b) => compare(labels[a] as string, labels[b] as string));
}

/** Canonical integers of one length compare as text, so no length loses precision. */
function compareIntegers(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** JavaScript compares UTF-16 units, which puts U+10000 and above before U+E000: compare code points. */
function compareCodePoints(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = codePointRank(a.charCodeAt(i)) - codePointRank(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Surrogate units, which only code points from U+10000 on are made of, move behind the other units. */
function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
