import { describe, expect, it } from "vitest";
import { randomTies } from "../../../src/sources/generators/randomTies.ts";
import { degreesOf, expectNear, expectSimple, streamOf, sumOf } from "./rowsOf.ts";

describe("randomTies", () => {
  it("gives 20,000 people the asked mean of ties and the variance of G(n, p)", () => {
    const people = 20_000;
    const mean = 6;
    const chance = mean / (people - 1);
    const rows = randomTies({ people, meanTies: mean }, streamOf("gnp"));
    expectSimple(people, rows);
    const pairs = (people * (people - 1)) / 2;
    expectNear(rows.length, pairs * chance, Math.sqrt(pairs * chance * (1 - chance)));
    const degrees = degreesOf(people, rows);
    const variance = sumOf(Array.from(degrees, (degree) => (degree - mean) ** 2)) / people;
    // The fourth central moment of a Poisson number is mean + 3 mean².
    expectNear(variance, mean * (1 - chance), Math.sqrt((mean + 2 * mean ** 2) / people));
  });

  it("ties everybody to everybody where as many or more are asked than there are others", () => {
    expect(randomTies({ people: 10, meanTies: 9 }, streamOf("full")).length).toBe(45);
    expect(randomTies({ people: 10, meanTies: 50 }, streamOf("full")).length).toBe(45);
  });

  it("ties nobody where no ties are asked, or nobody else is there", () => {
    expect(randomTies({ people: 10, meanTies: 0 }, streamOf("none")).length).toBe(0);
    expect(randomTies({ people: 1, meanTies: 5 }, streamOf("one")).length).toBe(0);
  });
});
