import { describe, expect, it } from "vitest";
import { channelValues } from "../../src/plans/channelValues.ts";
import { responseValues } from "../../src/plans/responseValues.ts";
import { explainText } from "../../src/report/explainText.ts";
import { scenarioOf } from "../plans/scenarioOf.ts";

function explained(particulars: object, transmissibility: number | null = null): string {
  const scenario = scenarioOf(particulars);
  const { channels } = channelValues(scenario, () => ({}));
  const response = scenario.response && responseValues(scenario.response);
  return explainText(scenario, 10_000, { channels, response, transmissibility }, "en");
}
const clock = { clock: { tick: "1m" } };

describe("what holds, in words", () => {
  it("given channels, then each value is told with where it is from", () => {
    const channels = {
      weibo: { profile: "weibo", visibility: 0.5, hotTopic: true, media: true },
      moments: { profile: "moments" },
      tv: { profile: "tv" },
    };
    const text = explained({ channels, ...clock });
    for (const said of [
      /- weibo \(profile weibo\)\n/,
      /a copy is seen with chance +0\.5 +scenario\n/,
      /half of reactions within +41m +on Twitter: https:\/\/doi\.org\/10\.1145\/2783258\.2783401\n/,
      /posted too on moments +0\.02 +assumption\n/,
      /list of topics: shares +200 +assumption\n/,
      /media: chance of each share +0\.0005 +assumption\n/,
      /- moments \(profile moments\)\n +a copy is seen with chance +0\.35 +assumption\n/,
      /copies go along +ties both ways +how it works\n/,
      /viewers who search instead +0\.02 +assumption\n/,
    ]) {
      expect(text).toMatch(said);
    }
    expect(text).toContain("how long copies take is told of each channel");
    expect(explained(clock)).not.toContain("CHANNELS");
  });

  it("given a response, then what it does is told, and what it does not do is not", () => {
    const text = explained({ response: { kind: "private", at: "4h", perHour: 0.5 }, ...clock });
    expect(text).toContain("The response is to speak to negative sharers in private, at 4h.");
    expect(text).toMatch(/spoken to, an hour or round +0\.5 +scenario\n/);
    expect(text).toMatch(/which gets out +0\.01, to -0\.3 +assumption\n/);
    expect(text).not.toContain("supporters who share");
  });

  it("given a reproduction, then what it comes to on the network", () => {
    const content = { transmissibility: { reproduction: 0.7 } };
    expect(explained({ content }, 0.1234)).toContain(
      "chance of 0.123 (the transmissibility that makes a share lead to 0.7 further ones on this network)",
    );
    expect(explained({ content })).toContain(
      "the transmissibility that makes a share lead to 0.7 further ones",
    );
    expect(explained({ content: { transmissibility: { median: 0.1, spread: 0.5 } } })).toContain(
      "0.1 (the median; drawn for each world, its logarithm with spread 0.5)",
    );
  });

  it("given fakes, conversion, a watch and channels of the network, then each has its sentence", () => {
    const text = explained({
      network: { kind: "karate-club", channels: { weibo: { share: 0.8 } } },
      audience: {
        fake: { share: 0.05, detected: 0.5, purgeAt: 3 },
        segments: { fans: { share: 1, click: 0.1, convert: 0.2, win: 0.3, lose: { negative: 0.4 } } },
      },
      costs: { clickRate: 0.01, conversionRate: 0.02 },
      watch: { sample: 0.2, alert: { negativeShare: 0.3 } },
      response: { kind: "apologise" },
    });
    for (const said of [
      "of whose ties exist on channels: weibo 80 %",
      "Fake accounts are 5 % of everybody's readers, of whose shares platforms tell 50 %; after 3 rounds they are all removed.",
      "A positive viewing leads to a click with a chance of 0.01.",
      "Who clicks buys with a chance of 0.02.",
      "People of fans click with a chance of 0.1 a positive viewing.",
      "People of fans are lost with a chance of 0 a positive, 0.4 a negative viewing.",
      "Somebody watches 20 % of what is shared, and raises an alert when at least 10 negative sharers of the last " +
        "4 median delays are 30 % of those who share, or more.",
      "The response is to apologise, at the first alert.",
    ]) {
      expect(text).toContain(said);
    }
  });

  it("given starters of every kind, then when, what, where, how and at what price", () => {
    const channels = { weibo: { hotTopic: { shares: 5, window: "1h", people: 9, for: "2h" } } };
    const starters = [
      { starter: "influencers", pick: { by: "degree", count: 2 }, price: { perFollower: 0.05 }, trust: 0.3 },
      { starter: "mass-forwarding", pick: { count: 9 }, at: { phase: "climax" }, annoyance: 0.01 },
      { starter: "ads", impressions: 20_000, over: "1d", cpm: 30, frequencyCap: "3 per day" },
      { starter: "water-army", accounts: 5000, over: "2h", price: { perAccount: 0.004 }, channel: "weibo" },
      { starter: "hot-topic", impressions: 900, price: 1000, when: { viewers: "<5000", at: "6h" } },
      { starter: "event", impressions: 9, when: { negativeShare: ">=30%", trending: true } },
    ];
    const text = explained({ channels, plans: { a: starters }, ...clock });
    for (const said of [
      "0s: the 2 people with most ties to an audience; trust 0.3; price 0.05 per follower",
      "in the climax: mass forwarding by 9 people at random, drawn in each world; a viewing turns into a complaint " +
        "with a chance of 0.01",
      "0s: ads: 20,000 impressions over 1d, at most 3 per day and person; trust 0.005; 30 per 1,000 impressions",
      "0s: a water army of 5,000 fake accounts over 2h on weibo; price 0.004 per account",
      "if at 6h viewers below 5,000: a bought topic: 900 impressions; trust 0.01; price 1,000",
      "once negative share 30 % or more and the topic is on the list: an event: 9 impressions; trust 0.05",
    ]) {
      expect(text).toContain(said);
    }
  });
});
