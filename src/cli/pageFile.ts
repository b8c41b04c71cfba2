import { createHash } from "node:crypto";
import { extname } from "node:path";
import * as Effect from "effect/Effect";
import type { LoadedScenario } from "../batch/loadScenario.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import type { Problem } from "../model/Problem.ts";
import { channelValues } from "../plans/channelValues.ts";
import { responseValues } from "../plans/responseValues.ts";
import type { Lang } from "../report/Lang.ts";
import type { Page } from "../report/page/Page.ts";
import type { PageParts } from "../report/page/PageParts.ts";
import { pageFigures } from "../report/page/pageFigures.ts";
import { pageOf } from "../report/page/pageOf.ts";
import { renderHtml } from "../report/page/renderHtml.ts";
import { renderMarkdown } from "../report/page/renderMarkdown.ts";
import { renderText } from "../report/page/renderText.ts";
import { flagProblem } from "./checkFlags.ts";
import { outputProblems } from "./portableName.ts";
import { refuseExisting, writeWhole } from "./writeWhole.ts";

export const pageFormats = ["html", "md", "txt"] as const;
export type PageFormat = (typeof pageFormats)[number];

/** Endings that promise a format. */
const MEANT: Readonly<Record<string, string>> = {
  ".html": "html",
  ".htm": "html",
  ".md": "md",
  ".markdown": "md",
  ".pdf": "pdf",
  ".docx": "docx",
  ".txt": "txt",
};

/** Columns of text that is read somewhere else than in this terminal. */
const FILE_WIDTH = 88;

/** The format that a name asks for; HTML where it asks for none. */
const formatOf = (path: string): PageFormat =>
  pageFormats.find((format) => format === MEANT[extname(path).toLowerCase()]) ?? "html";

/** Everything that would keep the page from being written there, told before any work. */
const prepare = Effect.fnUntraced(function* (path: string, format: PageFormat, flag: string, force: boolean) {
  const meant = MEANT[extname(path).toLowerCase()];
  const wrong: readonly Problem[] =
    path === "" || /[\\/]$/.test(path)
      ? [flagProblem(flag, path, "fileName")]
      : meant !== undefined && meant !== format
        ? [flagProblem(flag, path, "otherEnding", { format })]
        : outputProblems(path, { path: flag });
  if (wrong.length > 0) return yield* new ProblemsFound({ problems: wrong });
  yield* refuseExisting([path], force);
});

/** What a page tells of, with what holds on channels and of a response. */
function partsOf(
  { scenario, balance }: Pick<LoadedScenario, "scenario" | "balance">,
  computed: Pick<PageParts, "report" | "tipping" | "comparison">,
): PageParts {
  const { channels } = channelValues(scenario, () => ({}));
  return {
    ...computed,
    balance,
    channels,
    response: scenario.response === null ? null : responseValues(scenario.response),
  };
}

/** Writes a page, and gives its verdict. */
const write = Effect.fnUntraced(function* (path: string, format: PageFormat, parts: PageParts, lang: Lang) {
  const page = pageOf(parts, pageFigures(parts, lang), lang);
  yield* writeWhole(path, rendered(page, format));
  return page.verdict;
});

function rendered(page: Page, format: PageFormat): string {
  switch (format) {
    case "html":
      return renderHtml(page, sha256);
    case "md":
      return renderMarkdown(page);
    case "txt":
      return renderText(page, FILE_WIDTH);
  }
}

/** The page for a terminal of so many columns. */
const textOf = (parts: PageParts, width: number, lang: Lang): string =>
  renderText(pageOf(parts, pageFigures(parts, lang), lang), width);

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

/** The page that `report` and `run --report` write. */
export const pageFile = { formatOf, prepare, partsOf, write, textOf } as const;
