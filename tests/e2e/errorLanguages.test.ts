import { describe, expect, it } from "vitest";
import { codesIn, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { run, write, shell } = workplace();
write("karate.json", KARATE);
write(
  "wrong.yaml",
  ["network: { file: nobody.csv, columns: x }", "content: { transmissibility: lots }", "plans: {}", ""].join(
    "\n",
  ),
);

const SCRIPTS = { zh: /\p{Script=Han}/u, ko: /\p{Script=Hangul}/u } as const;

/** Where each problem is, line by line: what stands before the sentence. */
const placesIn = (text: string): readonly string[] =>
  text.split("\n").map((line) => /^\S+?:\d+:\d+: [\w.]+: /.exec(line)?.[0] ?? "");

const english = {
  scenario: await run("check", "wrong.yaml"),
  json: await run("check", "wrong.yaml", "--json"),
};

describe.each(["zh", "ko"] as const)("errors in %s", (lang) => {
  it("given a wrong scenario, then status, codes and places are those of the English errors", async () => {
    const told = await run("check", "wrong.yaml", "--lang", lang);
    expect([told.status, told.stdout]).toEqual([3, ""]);
    expect(codesIn(told.stderr).length).toBeGreaterThan(2);
    expect(codesIn(told.stderr)).toEqual(codesIn(english.scenario.stderr));
    expect(placesIn(told.stderr)).toEqual(placesIn(english.scenario.stderr));
    for (const line of told.stderr.trimEnd().split("\n")) expect(line).toMatch(SCRIPTS[lang]);
  });

  it("given wrong values of flags and a language in the environment, then all are told in it", async () => {
    const told = await shell("skipstone run karate.json --runs 0 --workers x", { SKIPSTONE_LANG: lang });
    expect([told.status, codesIn(told.stderr)]).toEqual([2, ["E-CLI-005", "E-CLI-005"]]);
    for (const line of told.stderr.trimEnd().split("\n")) expect(line).toMatch(SCRIPTS[lang]);
  });

  it("given a flag that there is not, then it is named, and where help is", async () => {
    const told = await run("--lang", lang, "run", "karate.json", "--bogus");
    expect([told.status, told.stdout]).toEqual([2, ""]);
    const [wrong, help] = told.stderr.split("\n");
    expect(wrong).toMatch(/--bogus.*skipstone run/);
    expect(help).toContain("`skipstone run --help`");
    for (const line of [wrong, help]) expect(line).toMatch(SCRIPTS[lang]);
  });

  it("given --json, then the error is the same bytes as in English", async () => {
    expect(await run("check", "wrong.yaml", "--json", "--lang", lang)).toEqual(english.json);
    expect(oneDocument(english.json.stderr)).toMatchObject({ error: { exit: 3 } });
  });
});

describe("--lang", () => {
  it("given a language that there is not, then those that there are are named, in English", async () => {
    const { status, stderr } = await run("run", "karate.json", "--lang", "fr");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Invalid value for flag --lang: "fr"\. Expected: .*zh.*ko/);
  });
});
