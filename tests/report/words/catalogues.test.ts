import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../../src/report/Lang.ts";
import { untranslated } from "./inEveryLanguage.ts";

const FOLDER = join(import.meta.dirname, "../../../src/report/words");

/** What a catalogue has at each place: its texts, and for a function that it is one. */
function placesOf(words: unknown, path = ""): readonly (readonly [path: string, words: unknown])[] {
  return typeof words === "object" && words !== null
    ? Object.entries(words).flatMap(([key, each]) => placesOf(each, `${path}.${key}`))
    : [[path, words]];
}

/** Values that scenarios and flags write, and stand in help as they do there. */
const WRITTEN =
  "HTML html md txt stdout Markdown NAME out PLAN WORLD FILE SEGMENT alpha content transmissibility viewers campaign launch minimal file plans ignition probability column follower " +
  "euc-kr gb utf- nfc utf store db repaired events runs jsonl csv opim plans.A cvar GRP CPM CPRP CPE ROI";

describe("catalogues of words", async () => {
  const names = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ""));
  for (const name of names) {
    const module = await import(join(FOLDER, `${name}.ts`));
    const catalogue = module[name];

    it(`${name}: every language has the same places, and no text of English is left in the others`, () => {
      const [en, ...others] = LANGS.map((lang) => new Map(placesOf(catalogue[lang])));
      for (const other of others) {
        for (const [path, words] of other) {
          if (typeof words !== "string") continue;
          expect(untranslated(words, WRITTEN.split(" ")), path).toEqual([]);
        }
        // What a store or a file may hold has words of its own in some languages, and is itself in English.
        const missing = [...(en?.keys() ?? [])].filter((path) => !other.has(path));
        expect(missing).toEqual([]);
      }
    });
  }
});
