import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/model/Problem.ts";
import { personLabel } from "../../../src/network/People.ts";
import { problemText } from "../../../src/report/messages.ts";
import { importNetwork } from "../../../src/sources/importNetwork.ts";
import { bytesOf } from "../../sources/readers/bytesOf.ts";
import { type NetworkCase, networkCases } from "./networkCases.ts";

const folder = fileURLToPath(new URL("../files/network/", import.meta.url));
const read = (file: string): Uint8Array => new Uint8Array(readFileSync(`${folder}${file}`));
const load = ({ file, options }: NetworkCase, ...lengths: number[]) =>
  importNetwork(bytesOf(read(file), ...lengths), { ...options, file });
const caseOf = (entry: string): NetworkCase => networkCases.find((one) => one.entry === entry)!;
const briefly = ({ code, place }: Problem): string =>
  place.line === undefined ? code : `${code}:${place.line}`;

describe.each(networkCases)("$entry ($file)", (one) => {
  it("gives its problems with their lines, each as a whole sentence", async () => {
    const { network, problems } = await load(one);
    expect(problems.map(briefly)).toEqual(one.problems);
    expect(network === undefined).toBe(one.exit === 3);
    for (const problem of problems) {
      expect(problem.place.file).toBe(one.file);
      expect(problemText(problem, "en")).not.toMatch(/undefined|\[object/);
    }
  });

  it("says the same however the bytes are cut", async () => {
    const whole = await load(one);
    for (const lengths of [[1], [2, 3], [7]]) {
      const cut = await load(one, ...lengths);
      expect(cut.problems).toEqual(whole.problems);
      expect(cut.network?.hash).toBe(whole.network?.hash);
    }
  });
});

describe("what the problems point to", () => {
  const labelsOf = async (entry: string): Promise<string[]> => {
    const { network } = await load(caseOf(entry));
    return Array.from({ length: network!.people.count }, (_, person) => personLabel(network!.people, person));
  };

  it("names the offset of the first bad byte", async () => {
    const { problems } = await load(caseOf("38 one bad byte"));
    expect(problems[0]?.values).toEqual({ byte: "0xE9", offset: read("invalid-utf-8.csv").indexOf(0xe9) });
  });

  it("names the nearest columns", async () => {
    const { problems } = await load(caseOf("46 unknown column"));
    expect(problems.map(({ values }) => values.nearest)).toEqual(["from, to", "strength"]);
  });

  it("counts what it does not show", async () => {
    const { problems } = await load(caseOf("80 many mistakes"));
    expect(problems.at(-1)?.values).toEqual({ count: 995, code: "E-IMPORT-016" });
  });

  it("shows both lengths of names that look equal", async () => {
    const { problems } = await load(caseOf("40 one name in two Unicode forms"));
    expect(problems[0]?.values).toMatchObject({ characters: 6, otherCharacters: 2 });
  });

  it("shows the characters that cannot be seen", async () => {
    const { problems } = await load(caseOf("41 characters that cannot be seen"));
    expect(problems.slice(0, 4).map(({ values }) => values.label)).toEqual([
      "an\\u200bna",
      "\\u202enimda",
      "be\\u00a0n",
      "carla\\u0020",
    ]);
  });

  it("keeps ids as they are written", async () => {
    expect(await labelsOf("42 leading zeros, ids above 2^53")).toEqual([
      "007",
      "7",
      "9007199254740992",
      "9007199254740993",
    ]);
  });

  it("keeps formulas, control sequences and quoted line ends as text", async () => {
    expect(await labelsOf("48 formulas as names")).toContain('=HYPERLINK("http://example.org","x")');
    expect(await labelsOf("49 control sequences in names")).toContain("\u001b[2Janna");
    expect(await labelsOf("46 quoted line end")).toContain("two\nlines");
    expect(await labelsOf("46 quoted line end")).toContain('say "hi"');
  });

  it("goes by the names of columns, not their order", async () => {
    const { network } = await load(caseOf("46 swapped columns"));
    // The star follows both, so what they share travels to the star.
    expect(await labelsOf("46 swapped columns")).toEqual(["fan", "friend", "star"]);
    expect([...network!.csr.offsets]).toEqual([0, 1, 2, 2]);
  });
});
