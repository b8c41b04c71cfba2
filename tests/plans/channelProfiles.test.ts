import { describe, expect, it } from "vitest";
import { channelProfileNames } from "../../src/model/Channels.ts";
import { channelProfiles } from "../../src/plans/channelProfiles.ts";
import { responsePresets } from "../../src/plans/responsePresets.ts";

/** Every value with its source anywhere inside. */
function sourced(table: unknown): { readonly value: unknown; readonly source: string }[] {
  if (typeof table !== "object" || table === null) return [];
  if ("value" in table && "source" in table) return [table as { value: unknown; source: string }];
  return Object.values(table).flatMap(sourced);
}

const SOURCE = /^(?:assumption|how it works|not set)$|https?:\/\//;

describe("what is known beforehand", () => {
  it("of channels: each value says where it is from, and each profile is there", () => {
    expect(Object.keys(channelProfiles)).toEqual([...channelProfileNames]);
    for (const [name, profile] of Object.entries(channelProfiles)) {
      const values = sourced(profile);
      expect(values.length, name).toBeGreaterThanOrEqual(5);
      for (const { source } of values) expect(source, name).toMatch(SOURCE);
    }
  });

  it("of channels: chances are chances, and only existing profiles are posted on", () => {
    for (const { visibility, detour, crossPost } of Object.values(channelProfiles)) {
      for (const { value } of [visibility, detour, ...Object.values(crossPost)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(channelProfileNames).toEqual(expect.arrayContaining(Object.keys(crossPost)));
    }
  });

  it("of responses: each value says where it is from; ranges are in order", () => {
    for (const [kind, preset] of Object.entries(responsePresets)) {
      for (const { source } of sourced(preset)) expect(source, kind).toMatch(SOURCE);
      expect(preset.damping.value.low).toBeLessThanOrEqual(preset.damping.value.high);
    }
  });
});
