import { describe, expect, test } from "vitest";

import { catalog } from "@/lib/open-data/catalog";
import { datasets } from "@/lib/open-data/datasets";
import { popolo } from "@/lib/open-data/popolo";

const site = "https://example.ru";
const city = { nameRu: "Город", nameEn: "City", email: "a@example.ru" };
const changed = new Date("2026-11-24T05:00:00Z");
const changes = {
  events: changed,
  hearings: null,
  councilMeetings: null,
  people: null,
  subsidies: null,
  register: null,
  news: null,
};

describe("the catalogue", () => {
  const { "dcat:dataset": listed } = catalog({ site, city, changes });

  test("has every dataset with what DCAT-AP requires", () => {
    expect(listed).toHaveLength(datasets.length);
    for (const dataset of listed) {
      expect(dataset["dct:title"].map((said) => said["@language"])).toEqual(["ru", "en"]);
      expect(dataset["dct:description"].every((said) => said["@value"].length > 10)).toBe(true);
      expect(dataset["dcat:distribution"].every((file) => file["dcat:accessURL"]["@id"].startsWith(site))).toBe(true);
    }
  });

  test("says when a dataset changed, and nothing where nobody knows", () => {
    expect(listed[0]).toMatchObject({ "dct:modified": { "@value": "2026-11-24T05:00:00.000Z" } });
    expect(listed[1]).not.toHaveProperty("dct:modified");
  });

  test("does not offer a pattern as an address", () => {
    expect(JSON.stringify(listed)).not.toContain("{slug}");
  });
});

describe("people", () => {
  const seats = {
    bodies: [
      {
        id: "b",
        slug: "elders",
        kind: "council" as const,
        nameRu: "Совет",
        nameEn: "Council",
        foundedOn: "2012-02-14",
        dissolvedOn: null,
        contactEmail: "elders@example.ru",
      },
    ],
    posts: [{ id: "t", bodyId: "b", role: "chair" as const, labelRu: "председатель" }],
    persons: [{ id: "p", slug: "primerov-ivan", familyName: "Примеров", givenName: "Иван", patronymicName: null }],
    memberships: [
      {
        id: "m1",
        personId: "p",
        bodyId: "b",
        postId: "t",
        representsRu: "ветераны",
        startOn: "2019-03-01",
        endOn: "2023-02-28",
        organisation: { id: "o", slug: "choir", nameRu: "Хор", nameEn: "Choir", status: "verified" as const },
      },
      {
        id: "m2",
        personId: "p",
        bodyId: "b",
        postId: "t",
        representsRu: "ветераны",
        startOn: "2023-03-01",
        endOn: null,
        organisation: null,
      },
    ],
  };
  const data = popolo(site, seats);

  test("refer only to what is there", () => {
    const ids = new Set([...data.persons, ...data.organizations, ...data.posts].map(({ id }) => id));
    const named = data.memberships.flatMap((row) => [
      row.person_id,
      row.organization_id,
      row.post_id,
      row.on_behalf_of_id ?? row.post_id,
    ]);

    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(data.organizations.map(({ name }) => name)).toEqual(["Совет", "Хор"]);
  });

  test("are given by name and seat only", () => {
    expect(data.persons).toEqual([
      {
        id: "p",
        name: "Примеров Иван",
        family_name: "Примеров",
        given_name: "Иван",
        links: [{ url: "https://example.ru/ru/people/primerov-ivan" }],
      },
    ]);
  });

  test("hold a seat until its last day, or still", () => {
    expect(data.memberships[0]).toMatchObject({ start_date: "2019-03-01", end_date: "2023-02-28", on_behalf_of_id: "o" });
    expect(data.memberships[1]).not.toHaveProperty("end_date");
  });
});
