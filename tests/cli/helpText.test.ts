import * as NodeServices from "@effect/platform-node/NodeServices";
import * as CliOutput from "effect/cli/CliOutput";
import * as Command from "effect/cli/Command";
import type { HelpDoc } from "effect/cli/HelpDoc";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { afterEach, describe, expect, it, vi } from "vitest";
import { helpText } from "../../src/cli/helpText.ts";
import type { Lang } from "../../src/report/Lang.ts";

const NAMES = [
  ...["", "init", "check", "explain", "run", "tip", "seed", "compare", "report", "import", "status"],
  ...["replay", "fork", "verify", "repair", "doctor", "diff", "export", "schema"],
];

/** The pages of help of all commands, as they are declared where this language is asked for. */
async function pagesIn(lang: Lang, colors = false): Promise<readonly string[]> {
  vi.stubEnv("SKIPSTONE_LANG", lang);
  vi.resetModules();
  const { commands } = await import("../../src/cli/commands.ts");
  const docs: HelpDoc[] = [];
  const presenter = CliOutput.layerPresenter({
    present: (event) => Effect.sync(() => void (event._tag === "Help" && docs.push(event.helpDoc))),
  });
  for (const name of NAMES) {
    const args = name === "" ? ["--help"] : [name, "--help"];
    const shown = Command.runWith(commands, { version: "1" })(args);
    await Effect.runPromise(shown.pipe(Effect.provide(Layer.merge(NodeServices.layer, presenter))));
  }
  expect(docs).toHaveLength(NAMES.length);
  return docs.map((doc) => helpText(doc, CliOutput.defaultFormatter({ colors }), lang));
}

afterEach(() => void vi.unstubAllEnvs());

describe("help", () => {
  it.each([
    ["zh", /\p{Script=Han}/u],
    ["ko", /\p{Script=Hangul}/u],
  ] as const)(
    "in %s, of whatever command, has no line but commands that is English alone",
    async (lang, script) => {
      for (const page of await pagesIn(lang)) {
        const english = page
          .split("\n")
          .filter((line) => line !== "" && !script.test(line) && !/^ {2}(npx )?skipstone /.test(line));
        expect(english).toEqual([]);
        expect(page).not.toMatch(/optional|choices|subcommand/);
      }
    },
  );

  it("keeps its colours, and says in English what it is", async () => {
    const [whole] = await pagesIn("en", true);
    expect(whole).toContain("\u001b[1mUSAGE\u001b[0m");
    const [korean] = await pagesIn("ko", true);
    expect(korean).toContain("\u001b[1m사용법\u001b[0m");
  });
});
