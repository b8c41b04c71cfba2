import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { describe, expect, it } from "vitest";
import { csvCell } from "../../src/events/csvRow.ts";
import { EventCode, NO_PERSON } from "../../src/events/EventCode.ts";
import { eventColumns } from "../../src/events/EventColumns.ts";
import type { Frame } from "../../src/events/Frame.ts";
import { type ExportNames, eventRowColumns, eventRows } from "../../src/store/EventRow.ts";
import { exportCsv } from "../../src/store/exportCsv.ts";
import { exportJsonl } from "../../src/store/exportJsonl.ts";
import { madeFrame, madeRuns } from "../events/madeFrame.ts";

const labels = ["An", '=HYPERLINK("http://x")', 'Bo "the, voice"', "이름\n둘"];
const names: ExportNames = {
  run: (world) => `launch@${world}`,
  person: (person) => labels[person] ?? String(person),
  starters: ["KOL post"],
  channels: ["weibo"],
};

/** Three events of world 5: a starter fires, a person shares after another one, the run ends. */
function smallFrame(): Frame {
  const made = madeFrame([{ world: 5, events: 3 }]);
  const events = eventColumns(3);
  const rows = [
    [0, EventCode.StarterFired, NO_PERSON, 0, 0, 0, 2],
    [1, EventCode.Shared, 1, 2, 0, 1, 0],
    [2, EventCode.CampaignEnded, NO_PERSON, NO_PERSON, 3, 0, 1],
  ];
  rows.forEach((row, at) => {
    (["tick", "code", "person", "source", "channel", "polarity", "amount"] as const).forEach(
      (column, index) => {
        events[column][at] = row[index] as number;
      },
    );
  });
  return { ...made, events };
}

const eventsOf = (frames: Stream.Stream<Frame>, words = names) =>
  Stream.map(frames, (frame) => eventRows(frame, words));
const csv = (...given: Parameters<typeof eventsOf>) => exportCsv(eventRowColumns, eventsOf(...given));
const textOf = (stream: Stream.Stream<string>) => Effect.runPromise(Stream.mkString(stream));

describe("events as CSV", () => {
  it("give names for numbers, quote what must be quoted and disarm formulas", async () => {
    const text = await textOf(csv(Stream.make(smallFrame())));
    expect(text).toBe(
      [
        "run,world,tick,event,person,source,channel,polarity,amount",
        "launch@5,5,0,StarterFired,,KOL post,weibo,positive,2",
        `launch@5,5,1,Shared,"'=HYPERLINK(""http://x"")","Bo ""the, voice""",weibo,negative,0`,
        "launch@5,5,2,CampaignEnded,,,3,positive,1",
        "",
      ].join("\n"),
    );
  });

  it("leave no cell that a spreadsheet would run", () => {
    for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"]) expect(csvCell(text)).toBe(`'${text}`);
    expect(csvCell("\r=1")).toBe(`"'\r=1"`);
    expect(["a=b", "", "'x", " =1", "0"].map(csvCell)).toEqual(["a=b", "", "'x", " =1", "0"]);
    expect([csvCell(-1), csvCell(null)]).toEqual(["-1", ""]);
  });

  it("come in chunks, so that a reader may stop early", async () => {
    const frames = Stream.make(madeFrame(madeRuns(0, 10, 1000)));
    const stream = csv(frames, { ...names, person: String });
    const chunks = await Effect.runPromise(Stream.runCollect(stream));
    expect(chunks.length).toBe(4);
    expect(chunks.join("").split("\n")).toHaveLength(10_002);
    const started = await Effect.runPromise(Stream.runCollect(Stream.take(stream, 2)));
    expect(started).toEqual(chunks.slice(0, 2));
  });

  it("pass over runs whose events are not stored", async () => {
    const frame = madeFrame(madeRuns(0, 3, 0));
    expect(await textOf(csv(Stream.make(frame)))).toBe(
      "run,world,tick,event,person,source,channel,polarity,amount\n",
    );
  });
});

describe("events as JSON Lines", () => {
  it("are an object a line, with the labels as they are", async () => {
    const text = await textOf(exportJsonl(eventsOf(Stream.make(smallFrame(), smallFrame()))));
    const rows = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual({
      run: "launch@5",
      world: 5,
      tick: 1,
      event: "Shared",
      person: labels[1],
      source: labels[2],
      channel: "weibo",
      polarity: "negative",
      amount: 0,
    });
    expect(rows[2].person).toBeNull();
  });

  it("keep the number of an event that this version does not know", async () => {
    const frame = madeFrame([{ world: 0, events: 1 }]);
    frame.events.code[0] = 200;
    const text = await textOf(exportJsonl(eventsOf(Stream.make(frame))));
    expect(JSON.parse(text).event).toBe(200);
  });
});
