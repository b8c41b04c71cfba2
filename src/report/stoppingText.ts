import type { Stopping } from "../projections/Stopping.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { measureName } from "./measureName.ts";
import type { Json } from "./runJson.ts";
import { visible } from "./visible.ts";
import { stoppingWords } from "./words/stoppingWords.ts";

/** Why so many worlds were run, in a sentence or two. */
export function stoppingText(stopping: Stopping, lang: Lang): string {
  const words = stoppingWords[lang];
  const { metric, of = null, worst = false, precision, atMost, worlds, reached, plans } = stopping;
  const widest = plans
    .filter((plan) => plan.precision !== undefined)
    .reduce(
      (most: Stopping["plans"][number] | undefined, plan) =>
        most === undefined || plan.precision! > most.precision! ? plan : most,
      undefined,
    );
  const told = {
    worlds: formatNumber(worlds),
    atMost: formatNumber(atMost),
    metric: metric === "alpha50" ? words.alpha50 : measureName({ name: metric, of, worst }, lang),
    asked: formatShare(precision),
    widest: widest === undefined ? "" : visible(widest.name),
    known: widest?.precision === undefined ? "" : formatShare(widest.precision),
  };
  const rare = plans.filter(({ short }) => short === "rare").map(({ name }) => visible(name));
  return [
    reached ? words.reached(told) : words.short(told),
    ...(rare.length === 0 ? [] : [words.rare(rare.join(", "))]),
  ].join(lang === "zh" ? "" : " ");
}

/** The part `stopping` of a command's JSON; nothing where the number of worlds was given. */
export function stoppingJson(stopping: Stopping | undefined): { readonly stopping?: Json } {
  if (stopping === undefined) return {};
  const { plans, ...rest } = stopping;
  const told = plans.map(({ name, short, ...known }) => [
    name,
    { ...known, ...(short === null ? {} : { short }) },
  ]);
  return { stopping: { ...rest, plans: new Map(told as [string, Json][]) } };
}
