import type { Interval } from "../statistics/Interval.ts";
import type { CampaignGains } from "./campaignGains.ts";
import type { UnevenTies } from "./evenTies.ts";
import type { FloodRefusal } from "./floodRefusal.ts";
import type { Mechanism } from "./mechanismsOf.ts";
import type { NetworkOutbreaks } from "./networkOutbreaks.ts";
import type { Estimate, NetworkPercolation } from "./networkPercolation.ts";
import type { NetworkThresholds } from "./networkThresholds.ts";
import type { PlanTipping } from "./planTipping.ts";
import type { PushTipping } from "./pushTipping.ts";

/**
 * What becomes of one person's content at the scenario's own transmissibility, by message passing. reach: how
 * many share, while every cascade ends; else giant: the part of all people that a cascade without end takes,
 * and chance: that of starting one.
 */
export type NetworkPreview = { readonly transmissibility: number } & (
  | { readonly reach: number }
  | { readonly giant: number; readonly chance: number }
);

/** Ties that are not equally strong both ways, or several channels: why they cannot be opened one by one. */
export interface UnevenNetwork {
  readonly uneven: UnevenTies | "channels";
  /** By cascades of single people instead. */
  readonly outbreaks?: NetworkOutbreaks;
}

/**
 * Where a network itself tips. percolation: by opening its ties one after another, where that says something.
 */
export interface NetworkTipping {
  readonly thresholds: NetworkThresholds;
  readonly percolation: NetworkPercolation | UnevenNetwork;
  /** Absent where it could not be reckoned at once. */
  readonly preview?: NetworkPreview;
}

/** Where one plan tips, and by what method that was found. */
export interface PlanTip {
  readonly name: string;
  /** Transmissibility of the scenario. */
  readonly own: number;
  readonly tipping: PlanTipping;
  /** Why it had to be simulated at each transmissibility; null: it was flooded. */
  readonly refusal: FloodRefusal | null;
  /** Whether every chance that can be anything is 1 at the highest transmissibility that was looked at. */
  readonly allOpen: boolean;
  /**
   * Mean sharers at its own transmissibility by message passing; absent where more than ties decides who
   * shares, or it could not be reckoned at once.
   */
  readonly preview?: number;
  /** At its own transmissibility, against the size of the push; absent where that was not looked at. */
  readonly push?: PushTip;
  /** At its own transmissibility too; absent where it tips as it is. */
  readonly remedies?: PlanRemedies;
  /** Absent where they were not asked for. */
  readonly gains?: PlanGains;
}

/** How likely a plan ignites at the scenario's own transmissibility, in the worlds of all others. */
export interface IgnitionChance {
  readonly probability: number;
  readonly ci: Interval;
}

/** Other people in the places of a plan's. alpha50: where they tip; absent unless floods say so. */
export interface BetterSeeds extends IgnitionChance {
  readonly by: string;
  readonly people: number;
  readonly alpha50?: Estimate;
}

/**
 * What else might tip a plan. written: as it is. betterSeeds: as many people, chosen by the best of the
 * strategies that were tried; absent where it picks nobody. together: all its starters at its first time,
 * and whether that comes to the same reach in every world; absent where that is how it is written.
 */
export interface PlanRemedies {
  readonly written: IgnitionChance;
  readonly betterSeeds?: BetterSeeds;
  readonly together?: IgnitionChance & { readonly same: boolean };
}

/** Gains without one mechanism of the plan's, in the same worlds. */
export interface GainWithout extends CampaignGains {
  readonly mechanism: Mechanism | "all";
}

/**
 * What it brings a plan to start at many points, and at one time. parts: how many are held against the
 * whole, and what they are; 1 where it is not taken apart. mechanisms: those of the plan that can bring
 * more than the sum, or more at once. without: the gains that are more than 1 beyond noise, with each of them
 * switched off, and with all. producedBy: those mechanisms without which a gain is not more than 1 any more.
 */
export interface PlanGains extends CampaignGains {
  readonly parts: number;
  readonly of: "starters" | "people";
  readonly mechanisms: readonly Mechanism[];
  readonly without: readonly GainWithout[];
  readonly producedBy: { readonly [Gain in keyof CampaignGains]?: readonly Mechanism[] };
}

/** Ignition against how many people are picked. before: as the plan is written. */
export interface PushTip extends PushTipping {
  readonly before: number;
}

/** The tipping points of a scenario; network: null where contagion is not independent. */
export interface ScenarioTipping {
  readonly network: NetworkTipping | null;
  readonly plans: readonly PlanTip[];
}
