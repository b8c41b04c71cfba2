import { createReadStream, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Network } from "../../src/network/Network.ts";
import { personLabel } from "../../src/network/People.ts";
import { type ImportOptions, importNetwork } from "../../src/sources/importNetwork.ts";
import { bytesOf, chunkLengths, LAW } from "./readers/bytesOf.ts";

const load = async (content: string | Uint8Array, options: ImportOptions = {}, ...lengths: number[]) => {
  const result = await importNetwork(bytesOf(content, ...lengths), options);
  if (result.network === undefined) throw new Error(JSON.stringify(result.problems));
  return result;
};

/** Arcs as "source target" or "source target weight", in order. */
function arcsOf({ people, csr, weights }: Network): string[] {
  const arcs: string[] = [];
  for (let u = 0; u < people.count; u++) {
    for (let arc = csr.offsets[u]!; arc < csr.offsets[u + 1]!; arc++) {
      const ends = `${personLabel(people, u)} ${personLabel(people, csr.targets[arc]!)}`;
      arcs.push(weights === null ? ends : `${ends} ${weights[arc]}`);
    }
  }
  return arcs;
}

/** Everything that a network is, so that equality is equality of bytes. */
const bytesIn = ({ people, csr, weights, multiplicity, hash, tieCount }: Network) => ({
  labels: people.labels,
  count: people.count,
  ...csr,
  weights,
  multiplicity,
  hash,
  tieCount,
});

describe("importNetwork", () => {
  it("takes a follow of v by u as the arc from v to u", async () => {
    const rows = "fan star\nother star\n";
    const follows = await load(rows, { directed: true, arcs: "follows" });
    const influence = await load(rows, { directed: true, arcs: "influence" });
    expect(arcsOf(follows.network)).toEqual(["star fan", "star other"]);
    expect(arcsOf(influence.network)).toEqual(["fan star", "other star"]);
    expect([follows.network.directed, follows.network.tieCount]).toEqual([true, 2]);
  });

  it("gives everybody whom a header declares a place, also those without ties", async () => {
    const { network, balance } = await load("6 3\n4 0\n0 4\n2 2\n");
    expect(network.people).toMatchObject({ count: 6, labels: null });
    expect(arcsOf(network)).toEqual(["0 4", "4 0"]);
    expect(balance).toMatchObject({
      header: true,
      declaredPeople: 6,
      rows: 3,
      kept: 1,
      merged: 1,
      dropped: 1,
    });
    const large = await load("8388700 1\n8388699 0\n");
    expect(large.network.people.count).toBe(8388700);
    expect(large.network.csr.targets).toEqual(Uint32Array.of(8388699, 0));
  });

  it("reads a first line n m as a tie where it declares something else", async () => {
    for (const rows of ["6 3\n4 0\n0 4\n", "4 2\n4 0\n0 1\n", "6 2\na 0\n0 1\n", "6 2 1\n4 0 1\n0 1 1\n"]) {
      const { network, balance } = await load(rows);
      expect(balance).toMatchObject({ header: false, declaredPeople: null });
      expect(arcsOf(network)).toContain(rows.slice(0, 3));
    }
    const { balance } = await load("6 2\n4 0\n0 1\n", { header: false });
    expect(balance.kept).toBe(3);
  });

  it("says what became of every line", async () => {
    const rows = "# comment\nsource target\n\n1 2\n3 3\n2 1\n% more\n1 2\n2 3\n";
    const { balance } = await load(rows);
    expect(balance).toEqual({
      lines: 9,
      comments: 2,
      blank: 1,
      header: true,
      declaredPeople: null,
      rows: 5,
      kept: 2,
      merged: 2,
      firstMergedLine: 6,
      dropped: 1,
      drops: [{ reason: "self-loop", count: 1, firstLine: 5 }],
    });
  });

  it("counts lines alike whatever ends them, and those inside quotes too", async () => {
    for (const rows of ["1 2\n3 4\n\n5 6\n7 7\n8 9", 'u,v\n"a\nb",c\nd,"e\n\n"\nf,f\n']) {
      for (const end of ["\n", "\r\n", "\r"]) {
        const { balance } = await load(rows.replaceAll("\n", end));
        expect(balance.lines).toBe(rows.startsWith("1") ? 6 : 7);
        expect(balance.drops[0]?.firstLine).toBe(rows.startsWith("1") ? 5 : 7);
        expect(balance.blank).toBe(rows.startsWith("1") ? 1 : 0);
      }
    }
  });

  it("keeps a byte order mark that opens a name inside the file", async () => {
    const { network, problems } = await load("anna,ben\nben,\ufeffcarla\n", { header: false });
    expect(network.people.labels).toEqual(["anna", "ben", "\ufeffcarla"]);
    expect(problems.map(({ code, values }) => [code, values.label])).toEqual([
      ["E-IMPORT-041", "\\ufeffcarla"],
    ]);
  });

  it("keeps a weight for each tie: the largest, or the sum", async () => {
    const rows = "source,target,w\na,b,1\nb,a,3\nb,c,0.5\n";
    const merged = await load(rows, { weight: "w", format: "csv" });
    expect(arcsOf(merged.network)).toEqual(["a b 3", "b a 3", "b c 0.5", "c b 0.5"]);
    expect(merged.network.weightKind).toBe("column");
    expect(merged.problems.map(({ code }) => code)).toEqual(["E-IMPORT-045"]);
    const sum = await load(rows, { weight: 3, format: "csv", parallel: "sum" });
    expect(arcsOf(sum.network)).toEqual(["a b 4", "b a 4", "b c 0.5", "c b 0.5"]);
    expect(sum.problems).toEqual([]);
  });

  it("counts parallel rows that each have their own chance", async () => {
    const { network } = await load("a b\na b\nb c\n", { parallel: "independent", strict: true });
    expect(network.multiplicity).toEqual(Uint32Array.of(2, 2, 1, 1));
  });

  it("keeps two ties for a pair on two channels, and one for the same channel twice", async () => {
    const rows = "a,b,via\nx,y,weibo\ny,x,weibo\nx,y,wechat\nx,z,weibo\n";
    const { network, balance } = await load(rows, { channel: "via" });
    expect(arcsOf(network)).toEqual(["x y", "x y", "x z", "y x", "y x", "z x"]);
    expect(network.channels!.names).toEqual(["wechat", "weibo"]);
    expect([...network.channels!.ofArc]).toEqual([0, 1, 1, 0, 1, 1]);
    expect(network.tieCount).toBe(3);
    expect(balance).toMatchObject({ rows: 4, kept: 3, merged: 1, firstMergedLine: 3 });
    const strict = await importNetwork(bytesOf(rows), { channel: "via", strict: true });
    expect(strict.problems.map(({ code, place }) => [code, place.line])).toEqual([["E-IMPORT-030", 3]]);
  });

  it("stops with the figure where the ties so far need more memory than is allowed", async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `${row} ${row + 1}\n`).join("");
    const { network, problems } = await importNetwork(bytesOf(rows, 1 << 12), { memoryBytes: 1_000_000 });
    expect(network).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["E-IMPORT-036"]);
    expect(problems[0]!.values.rows).toBeLessThan(20_000);
    expect((await load(rows, { memoryBytes: 100_000_000 })).network.tieCount).toBe(100_000);
  });

  it("reads any column as source and target", async () => {
    const rows = "when;who;whom\n2026-01-01;anna;ben\n2026-01-02;ben;carla\n";
    const byName = await load(rows, { source: "who", target: "whom" });
    const byNumber = await load(rows, { source: 2, target: "3", header: true });
    expect(arcsOf(byName.network)).toEqual(["anna ben", "ben anna", "ben carla", "carla ben"]);
    expect(byNumber.network.hash).toBe(byName.network.hash);
  });

  it("throws what the bytes throw, and lets go of them", async () => {
    let closed = false;
    async function* broken() {
      try {
        yield new TextEncoder().encode("a b\n");
        throw new Error("the file is gone");
      } finally {
        closed = true;
      }
    }
    await expect(importNetwork(broken())).rejects.toThrow("the file is gone");
    expect(closed).toBe(true);
  });

  it("stops at a row over 1 MB, whether it ends or not, having read little more than that", async () => {
    let yielded = 0;
    async function* endless() {
      yield new TextEncoder().encode("a b\nb c\n");
      for (;;) {
        yielded++;
        yield new Uint8Array(65536).fill(120);
      }
    }
    const { problems } = await importNetwork(endless());
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([["E-IMPORT-008", 3]]);
    expect(yielded).toBeLessThan(20);
    const whole = `a b\nb c\n${"x".repeat(2 ** 20 + 1)} y\n`;
    expect((await importNetwork(bytesOf(whole))).problems).toEqual(problems);
    const just = await load(`a b\nb c\n${"x".repeat(2 ** 20 - 3)} y\n`);
    expect(just.network.people.count).toBe(5);
  });
});

/** Names as people have them, without what a table would need quotes for, and not like comments. */
const anyName = fc.oneof(
  { weight: 3, arbitrary: fc.nat(12).map(String) },
  fc.constantFrom("007", "한국", "小红", "😀", "Ω", "anna", "9007199254740993", "99999999"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }).filter((text) => !/[\s\p{C}#%"]/u.test(text)),
);
const anyRows = fc.array(fc.tuple(anyName, anyName), { minLength: 1, maxLength: 40 });
const anyDirection = fc.constantFrom<ImportOptions>(
  {},
  { directed: true, arcs: "influence" },
  { directed: true, arcs: "follows" },
);

describe("laws of importing", () => {
  it("no order of lines changes a byte of the network", async () => {
    const weighted = fc.array(fc.tuple(anyName, anyName, fc.double({ min: 0, max: 9, noNaN: true })), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(
        weighted.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        anyDirection,
        fc.constantFrom("merge", "independent", "sum"),
        async ([rows, shuffled], direction, parallel) => {
          const options: ImportOptions = { format: "tsv", header: false, weight: 3, parallel, ...direction };
          const text = (some: typeof rows) => some.map((row) => `${row.join("\t")}\n`).join("");
          const [one, other] = await Promise.all(
            [text(rows), text(shuffled)].map((t) => importNetwork(bytesOf(t), options)),
          );
          expect(other!.network && bytesIn(other!.network)).toEqual(one!.network && bytesIn(one!.network));
        },
      ),
      LAW,
    );
  });

  it("no border of chunks changes anything: inside names, line ends, quotes, header", async () => {
    const lineEnds = fc.constantFrom("\n", "\r\n", "\r");
    const quotedName = fc.oneof(anyName, fc.constantFrom('"a\r\nb"', '"c ""d"""', '"e,f"', "é"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(quotedName, quotedName, lineEnds), { minLength: 1, maxLength: 20 }),
        fc.constantFrom("", "from,to\n", "\ufeff", "12 3\r\n"),
        chunkLengths,
        async (rows, opening, lengths) => {
          const text = opening + rows.map(([u, v, end]) => `${u},${v}${end}`).join("");
          const whole = await importNetwork(bytesOf(text));
          const cut = await importNetwork(bytesOf(text, ...lengths));
          expect(cut).toEqual(whole);
        },
      ),
      { ...LAW, numRuns: 500 },
    );
  });

  it("rows in = kept + merged + dropped, as a set of pairs would count", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyDirection, async (rows, direction) => {
        const text = rows.map((row) => `${row.join("\t")}\n`).join("");
        const { network, balance } = await importNetwork(bytesOf(text), {
          format: "tsv",
          header: false,
          ...direction,
        }).then((result) => (result.network === undefined ? { network: null, balance: null } : result));
        const loops = rows.filter(([u, v]) => u === v).length;
        const names = rows
          .filter(([u, v]) => u !== v)
          .map(([u, v]) => (direction.directed || u < v ? `${u}\t${v}` : `${v}\t${u}`));
        const distinct = new Set(names).size;
        expect(network === null).toBe(distinct === 0);
        if (balance === null) return;
        expect(balance.rows).toBe(rows.length);
        expect(balance.kept + balance.merged + balance.dropped).toBe(balance.rows);
        expect([balance.kept, balance.dropped]).toEqual([distinct, loops]);
      }),
      LAW,
    );
  });

  it("gives back every name and every tie", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const text = rows.map((row) => `${row.join(" ")}\n`).join("");
        const { network } = await importNetwork(bytesOf(text), {
          format: "edge-list",
          header: false,
          directed: true,
          arcs: "influence",
        });
        if (network === undefined) return;
        const labels = Array.from({ length: network.people.count }, (_, person) =>
          personLabel(network.people, person),
        );
        expect(new Set(labels)).toEqual(new Set(rows.flat()));
        const expected = rows.filter(([u, v]) => u !== v).map((row) => row.join(" "));
        expect(new Set(arcsOf(network))).toEqual(new Set(expected));
      }),
      LAW,
    );
  });

  it("plain numbers are read alike by the quick way and by the slow one", async () => {
    const number = fc.oneof(fc.nat(20), fc.nat(99_999), fc.constant(99_999_999)).map(String);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 30 }), async (rows) => {
        const plain = rows.map(([u, v]) => `${u} ${v}\n`).join("");
        // A space at the end of a line is none of the rows that the quick way takes.
        const slow = rows.map(([u, v]) => `${u}\t ${v} \r`).join("");
        const [one, other] = await Promise.all(
          [plain, slow].map((t) => importNetwork(bytesOf(t), { header: false })),
        );
        expect(other).toEqual(one);
      }),
      LAW,
    );
  });
});

const dataFolder =
  process.env.SKIPSTONE_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

describe.skipIf(!existsSync(dataFolder))(
  "real networks (skipped without SKIPSTONE_DATA or ../shared/data)",
  () => {
    const read = async (file: string, options: ImportOptions = {}) => {
      const result = await importNetwork(createReadStream(`${dataFolder}/${file}`), { file, ...options });
      if (result.network === undefined) throw new Error(JSON.stringify(result.problems));
      expect(result.problems).toEqual([]);
      return result;
    };

    it.each([
      ["facebook_combined.txt", 4_039, 88_234],
      ["lastfm_asia_edges.csv", 7_624, 27_806],
      ["musae_github_edges.csv", 37_700, 289_003],
    ])("%s: %i people, %i ties, every row kept", async (file, people, ties) => {
      const { network, balance } = await read(file);
      expect([network.people.count, network.tieCount, balance.rows, balance.kept]).toEqual([
        people,
        ties,
        ties,
        ties,
      ]);
      expect(network.csr.targets.length).toBe(2 * ties);
    });

    it("hep.txt: a header declares 15,233 people; 58,891 rows = 31,376 kept + 27,476 merged + 39 dropped", async () => {
      const { network, balance } = await read("hep.txt");
      expect(network.people).toMatchObject({ count: 15_233, labels: null });
      expect(balance).toMatchObject({ header: true, declaredPeople: 15_233, rows: 58_891, kept: 31_376 });
      expect([balance.merged, balance.dropped]).toEqual([27_476, 39]);
      const independent = await read("hep.txt", { parallel: "independent" });
      const lines = independent.network.multiplicity!.reduce((sum, count) => sum + count, 0) / 2;
      expect(lines).toBe(58_891 - 39);
    });

    it("android_edges.txt: 48,573 arcs among 9,940 people, either way round", async () => {
      const influence = await read("android_edges.txt", { directed: true, arcs: "influence" });
      const follows = await read("android_edges.txt", { directed: true, arcs: "follows" });
      expect([influence.network.people.count, influence.balance.kept]).toEqual([9_940, 48_573]);
      expect(follows.network.hash).not.toBe(influence.network.hash);
      const turned = arcsOf(follows.network).map((arc) => arc.split(" ").reverse().join(" "));
      expect(new Set(turned)).toEqual(new Set(arcsOf(influence.network)));
    });
  },
);

describe.runIf(process.env.SKIPSTONE_LONG)("a file that no string could hold", () => {
  it("is read as a stream: 600 MB of ties with long remarks", async () => {
    const remark = "x".repeat(1000);
    const rows = Array.from({ length: 1000 }, (_, i) => `${i},${(i * 7 + 1) % 1000},${remark}\n`).join("");
    const chunk = new TextEncoder().encode(rows);
    const chunks = Math.ceil(600_000_000 / chunk.length);
    async function* many() {
      for (let i = 0; i < chunks; i++) yield chunk;
    }
    const { balance } = (await importNetwork(many())) as Awaited<ReturnType<typeof load>>;
    expect(balance.rows).toBe(1000 * chunks);
    expect(balance.kept + balance.merged + balance.dropped).toBe(balance.rows);
  });
});
