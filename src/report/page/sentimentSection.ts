import type { Figure } from "../charts/Figure.ts";
import type { Lang } from "../Lang.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";

/** Who speaks in favour and who against on each channel, as charts show it. */
export function sentimentSection(figures: readonly Figure[], lang: Lang): PageSection | null {
  if (figures.length === 0) return null;
  return {
    id: "sentiment",
    heading: pageWords[lang].heading.sentiment,
    blocks: [...pageBlocks.figures(figures), ...pageBlocks.notes(pageEffectWords[lang].sentiment.note)],
  };
}
