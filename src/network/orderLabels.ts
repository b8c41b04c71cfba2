/** A whole number as a person would write it: no sign, no leading zero. */
const CANONICAL_INTEGER = /^(?:0|[1-9][0-9]*)$/;

/**
 * The order in which people are numbered: by value if every label is a canonical integer, of any length, else by
 * Unicode code point. Returns for each rank the index of its label in `labels`.
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
    if (a.charCodeAt(i) !== b.charCodeAt(i)) {
      // The lead surrogate, if any, is equal or itself the difference; back up to a code point's start.
      const start = i > 0 && isTrail(a.charCodeAt(i)) && isTrail(b.charCodeAt(i)) ? i - 1 : i;
      return (a.codePointAt(start) as number) - (b.codePointAt(start) as number);
    }
  }
  return a.length - b.length;
}

const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
