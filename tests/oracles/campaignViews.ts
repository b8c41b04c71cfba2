import { ALWAYS_LIMIT, chanceLimit, coin } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { worldKey } from "../../src/randomness/WorldKey.ts";
import type { PlainEvent } from "../laws/compiled.ts";
import { type CampaignHistory, isNegative, type View } from "./campaignHistory.ts";
import type { NaiveCampaign } from "./describedCampaign.ts";
import type { NaiveConversion, Polarity } from "./livingParts.ts";

const code = (polarity: Polarity): 0 | 1 => (polarity === "positive" ? 0 : 1);
const nobody = { person: null, source: null, channel: 0, polarity: 0 };

/** One row for each group of rows that agree in `same`, with their number. */
function counted<Row>(rows: readonly Row[], eventOf: (row: Row) => Omit<PlainEvent, "amount">): PlainEvent[] {
  const events = rows.map(eventOf);
  const kinds = [...new Set(events.map((event) => JSON.stringify(event)))];
  return kinds.map((kind) => ({
    ...(JSON.parse(kind) as Omit<PlainEvent, "amount">),
    amount: events.filter((event) => JSON.stringify(event) === kind).length,
  }));
}

/** The view stream of a run, as one way of recording views writes it. */
export function campaignViews(
  plan: NaiveCampaign,
  world: number,
  history: CampaignHistory,
  recording: "none" | "counts" | "each",
): PlainEvent[] {
  if (recording === "none") return [];
  const { views } = history;
  const fakes = history.fakeViews.map(
    (row): PlainEvent => ({ ...nobody, ...row, name: "FakeViewed", person: null }),
  );
  const seen =
    recording === "each"
      ? views.map(
          ({ tick, person, source, channel, polarity, nth }): PlainEvent => ({
            tick,
            name: nth === 1 ? "Viewed" : "ViewedAgain",
            person,
            source,
            channel,
            polarity: code(polarity),
            amount: nth,
          }),
        )
      : counted(
          views.filter(({ nth }) => nth === 1),
          ({ tick, channel, polarity }) => ({
            ...nobody,
            tick,
            name: "Viewed",
            channel,
            polarity: code(polarity),
          }),
        );
  if (!plan.tallies) return [...fakes, ...seen];
  return [...fakes, ...seen, ...tallies(views), ...conversions(plan, world, views)];
}

function tallies(views: readonly View[]): PlainEvent[] {
  const impressions = counted(
    views.filter(({ own }) => !own),
    ({ tick, channel, polarity, starter }) => ({
      ...nobody,
      tick,
      name: "Impressions",
      source: starter,
      channel,
      polarity: code(polarity),
    }),
  );
  const negativeFirst = views.filter((view) => view.nth === 1 && isNegative(view));
  const positiveLater = negativeFirst.flatMap(({ person }) => {
    const later = views.find((view) => view.person === person && !isNegative(view));
    return later === undefined ? [] : [later];
  });
  return [
    ...impressions,
    ...counted(negativeFirst, ({ tick }) => ({ ...nobody, tick, name: "SawNegativeFirst", polarity: 1 })),
    ...counted(positiveLater, ({ tick }) => ({ ...nobody, tick, name: "SawPositiveLater" })),
  ];
}

/** Who clicks, buys, is won or lost, and at which of her viewings. */
function conversions(plan: NaiveCampaign, world: number, views: readonly View[]): PlainEvent[] {
  const { conversion } = plan;
  if (!conversion) return [];
  return plan.segmentOf.flatMap((segment, person) => {
    const shown = views.filter((view) => view.person === person && !view.own);
    const persuaded = (
      kind: "click" | "win" | "lose",
      purpose: Purpose,
      through: (view: View) => number,
    ): View | undefined => {
      const drawn = coin(worldKey(plan.root, world, purpose), person);
      let missed = 1;
      return shown.find((view) => {
        const limit = chanceLimit(conversion[kind][view.polarity][segment]!);
        missed *= 1 - (limit / ALWAYS_LIMIT) * through(view);
        return drawn < chanceLimit(1 - missed);
      });
    };
    const clicked = persuaded("click", Purpose.click, ({ channel }) => conversion.reachable[channel]!);
    const buys =
      coin(worldKey(plan.root, world, Purpose.convert), person) < convertLimit(conversion, segment);
    return [
      ...eventAt("Clicked", clicked),
      ...eventAt("Converted", buys ? clicked : undefined),
      ...eventAt(
        "Won",
        persuaded("win", Purpose.win, () => 1),
      ),
      ...eventAt(
        "Lost",
        persuaded("lose", Purpose.lose, () => 1),
      ),
    ];
  });
}

const convertLimit = ({ convert }: NaiveConversion, segment: number): number =>
  chanceLimit(convert[segment]!);

function eventAt(name: PlainEvent["name"], view: View | undefined): PlainEvent[] {
  if (view === undefined) return [];
  const { tick, person, channel, polarity } = view;
  return [{ tick, name, person, source: null, channel, polarity: code(polarity), amount: 0 }];
}
