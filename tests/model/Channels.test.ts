import { describe, expect, it } from "vitest";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { scenarioOf } from "../plans/scenarioOf.ts";

const channelsOf = (text: string) => {
  const decoded = decodeScenario(`network: { kind: karate-club }
content: { transmissibility: 0.1 }
plans: { a: [ { starter: people, ids: [0] } ] }
channels: ${text}`);
  if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
  return decoded.scenario.channels;
};

describe("channels", () => {
  it("given names such as 10 and __proto__, then they keep their order and their text", () => {
    const channels = channelsOf(
      "{ weibo: { crossPost: { 007: 0.5, __proto__: 1 } }, 007: {}, __proto__: {} }",
    );
    expect(channels.map(({ name }) => name)).toEqual(["weibo", "007", "__proto__"]);
    expect(channels[0]?.crossPost).toEqual([
      { channel: "007", chance: 0.5 },
      { channel: "__proto__", chance: 1 },
    ]);
  });

  it("given nothing, then all is the profile's, and mechanisms are off", () => {
    expect(channelsOf("{ a: {} }")).toEqual([
      {
        name: "a",
        profile: "plain",
        visibility: null,
        halfLife: null,
        direction: null,
        attention: null,
        crossPost: null,
        links: null,
        detour: null,
        hotTopic: null,
        media: null,
      },
    ]);
  });

  it("given a list of topics as true or as an empty mapping, then it is on as the profile has it; false is off", () => {
    const topic = (text: string) => channelsOf(`{ a: { hotTopic: ${text} } }`)[0]?.hotTopic;
    const asProfiled = {
      shares: null,
      window: null,
      people: null,
      for: null,
      rearm: null,
      trust: null,
      annoyance: null,
    };
    expect(topic("true")).toEqual(asProfiled);
    expect(topic("{}")).toEqual(asProfiled);
    expect(topic("{ shares: 50, rearm: 0 }")).toEqual({ ...asProfiled, shares: 50, rearm: 0 });
    expect(topic("false")).toBeNull();
    expect(topic("null")).toBeNull();
  });

  it("given channels of a network that is made, then they are its own; a file has a column instead", () => {
    const { network } = scenarioOf({ network: { kind: "karate-club", channels: { 10: { share: 0.5 } } } });
    expect(network).toMatchObject({ channels: { ":10": { share: 0.5 } } });
    expect(scenarioOf().network).not.toHaveProperty("channels");
  });

  it("given another member of what is either on or off, then the kinds of value are told", () => {
    const decoded = decodeScenario(`network: { kind: karate-club }
content: { transmissibility: 0.1 }
plans: { a: [ { starter: people, ids: [0] } ] }
channels: { a: { hotTopic: yes please } }`);
    expect("problems" in decoded && decoded.problems).toMatchObject([
      {
        code: "E-SCENARIO-013",
        place: { path: "channels.a.hotTopic" },
        values: { expected: "flag|mapping" },
      },
    ]);
  });
});
