import { describe, expect, it } from "vitest";
import { channelValues } from "../../src/plans/channelValues.ts";
import { scenarioOf } from "./scenarioOf.ts";

const valuesOf = (channels: object, more: object = { clock: { tick: "1m" } }) =>
  channelValues(scenarioOf({ channels, ...more }), (path) => ({ path: path.join(".") }));
const one = (channel: object, more?: object) => valuesOf({ a: channel }, more).channels[0]!;

describe("what holds on a channel", () => {
  it("given a profile, then its values and sources; given more, then what is said", () => {
    expect(one({ profile: "moments" })).toMatchObject({
      visibility: { value: 0.35, source: "assumption" },
      direction: { value: "mutual" },
      hotTopic: null,
    });
    expect(one({ profile: "moments", visibility: 0.5, direction: "follow", halfLife: "2h" })).toMatchObject({
      visibility: { value: 0.5, source: "scenario" },
      direction: { value: "follow", source: "scenario" },
      halfLife: { value: { seconds: 7200 }, source: "scenario" },
    });
  });

  it("given profiles that post on each other, then only on channels that are there, and never on itself", () => {
    const { channels } = valuesOf({
      one: { profile: "weibo" },
      two: { profile: "weibo" },
      moments: { profile: "moments" },
    });
    expect(channels[0]!.crossPost.map(({ channel }) => channel)).toEqual(["moments"]);
    expect(channels[2]!.crossPost.map(({ channel }) => channel)).toEqual(["one", "two"]);
    const said = valuesOf({ weibo: { profile: "weibo", crossPost: {} }, moments: { profile: "moments" } });
    expect(said.channels[0]!.crossPost).toEqual([]);
  });

  it("given a list of topics as the profile has it, then it is on; in rounds its durations are missing", () => {
    expect(one({ profile: "weibo", hotTopic: true }).hotTopic).toMatchObject({
      shares: { value: 200, source: "assumption" },
      window: { value: { seconds: 7200 }, source: "assumption" },
    });
    const { problems } = valuesOf({ w: { profile: "weibo", hotTopic: { window: 3 } } }, {});
    expect(problems).toMatchObject([
      {
        code: "E-PLAN-008",
        place: { path: "channels.w.hotTopic" },
        values: { key: "hotTopic.for", clock: "rounds" },
      },
    ]);
    expect(valuesOf({ w: { profile: "weibo", hotTopic: { window: 3, for: 2 } } }, {}).problems).toEqual([]);
  });

  it("given a profile without a list of topics or media, then what is not said is missing, all of it told", () => {
    const { problems } = valuesOf({ a: { hotTopic: true, media: { perShare: 0.1 } } });
    expect(problems.map(({ values }) => values.key)).toEqual([
      "hotTopic.shares",
      "hotTopic.window",
      "hotTopic.people",
      "hotTopic.for",
      "media.people",
      "media.for",
    ]);
  });

  it("given rounds, then half-lives are not used", () => {
    expect(one({ profile: "weibo" }, {}).halfLife.value).toBeNull();
  });
});
