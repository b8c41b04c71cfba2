import type { AskedGrid } from "../batch/tipBoundaries.ts";
import type { Problem } from "../model/Problem.ts";
import { wholeNumber } from "./checkFlags.ts";

const COUNT_LEAST = 3;
const COUNT_MOST = 4096;
/** Beyond these ends chances are 0 or 1 for any strength of ties that means something. */
const FROM_LEAST = 1e-9;
const TO_MOST = 1e9;

/** Anchored, and without two ways to read the same digits. */
const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?$/;

/** Reads `N` or `lo:hi:N`, or says all that is wrong with it. */
export function parseGrid(text: string): AskedGrid | { readonly problems: readonly Problem[] } {
  const problem = (code: string, values: Problem["values"]): Problem => {
    return { code, severity: "error", place: { path: "--grid" }, values };
  };
  const words = text.split(":").map((word) => word.trim());
  const written = words.at(-1) as string;
  const isGrid =
    (words.length === 1 || words.length === 3) &&
    words.every((word) => NUMBER.test(word)) &&
    text.length < 100;
  if (!isGrid) return { problems: [problem("E-CLI-045", { value: text.slice(0, 100) })] };
  const count = wholeNumber(written, COUNT_LEAST, COUNT_MOST);
  const problems: Problem[] = [];
  const [from, to] = words.length === 3 ? [Number(words[0]), Number(words[1])] : [FROM_LEAST, TO_MOST];
  if (!(from >= FROM_LEAST && from < to && to <= TO_MOST)) {
    problems.push(problem("E-CLI-046", { from: words[0] as string, to: words[1] as string }));
  }
  if (count === null) {
    problems.push(problem("E-CLI-047", { count: written, least: COUNT_LEAST, most: COUNT_MOST }));
    return { problems };
  }
  if (problems.length > 0) return { problems };
  return { count, ends: words.length === 3 ? { from, to } : null };
}
