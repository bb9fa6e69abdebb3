import { describe, expect, test } from "vitest";

import { type GrantSource, grantsPackage } from "@/lib/subsidies/grants";
import { registerCsv } from "@/lib/subsidies/register-csv";
import type { RegisterEntry } from "@/lib/subsidies/register-queries";

const organisation = {
  slug: "choir",
  nameRu: "Хор «Зори»; ветеранский",
  nameEn: "Choir",
  shortNameRu: "Хор",
  inn: "0000000018",
  ogrn: "1200000000012",
  addressRu: "ул. Примерная, 1",
  addressEn: null,
  hasPage: true,
};
const money: RegisterEntry = {
  kind: "financial",
  id: "1",
  amountKopecks: 14_380_050n,
  purposeRu: "=2+2",
  purposeEn: null,
  act: "№ 1",
  startOn: "2025-03-02",
  endOn: "2025-12-31",
  organisation,
};
const room: RegisterEntry = {
  kind: "property",
  id: "2",
  right: "безвозмездное пользование",
  areaM2: 61.7,
  purposeRu: "Студия",
  act: "№ 2",
  startOn: "2017-04-01",
  endOn: null,
  organisation,
  premises: { addressRu: "пр. Примерный, 10", addressEn: null },
};

describe("the register as a table", () => {
  const lines = registerCsv("ru", [money, room]).slice(1).trimEnd().split("\r\n");

  test("has as many cells in each row as in its head", () => {
    expect(lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, "x").split(";").length)).toEqual([13, 13, 13]);
  });

  test("gives money with kopecks, areas with a comma, days by ISO 8601", () => {
    expect(lines[1]).toContain(";143800,50;;");
    expect(lines[1]).toContain(";2025-03-02;2025-12-31;");
    expect(lines[2]).toContain(";;61,7;");
    expect(lines[2]).toContain(";2017-04-01;;");
  });

  test("runs no formula and keeps a name with a semicolon whole", () => {
    expect(lines[1]).toContain(";'=2+2;");
    expect(lines[1]).toMatch(/^"Хор «Зори»; ветеранский";/);
  });

  test("has English heads and points", () => {
    const english = registerCsv("en", [room]);
    expect(english).toContain("Name;Short name;");
    expect(english).toContain(";61.7;");
  });
});

describe("subsidies by 360Giving", () => {
  const funder = { code: "city", nameRu: "Город", oktmo: "32719000", site: "https://example.ru" };
  const grant: GrantSource = {
    id: "a1",
    year: 2020,
    amountKopecks: 25_000_000n,
    purposeRu: "Работа",
    act: "№ 3",
    awardedOn: "2020-03-02",
    changedOn: "2021-01-20",
    organisation: { slug: "choir", nameRu: "Хор", ogrn: "1200000000012" },
    programme: { slug: "social-support", titleRu: "Поддержка" },
  };

  test("carry what the standard requires", () => {
    const { version, grants } = grantsPackage(funder, [grant]);

    expect(version).toBe("1.4");
    expect(grants[0]).toMatchObject({
      id: "360G-city-a1",
      currency: "RUB",
      amountAwarded: 250_000,
      awardDate: "2020-03-02",
      recipientOrganization: [{ id: "RU-OGRN-1200000000012", name: "Хор" }],
      fundingOrganization: [{ id: "RU-OKTMO-32719000", name: "Город" }],
      plannedDates: [{ startDate: "2020-03-02", endDate: "2020-12-31" }],
    });
    expect(grants[0]?.title.length).toBeGreaterThan(0);
    expect(grants[0]?.description).toBe("Работа");
  });

  test("name a recipient without a registration number by the publisher's own", () => {
    const { grants } = grantsPackage(funder, [{ ...grant, organisation: { ...grant.organisation, ogrn: null } }]);
    expect(grants[0]?.recipientOrganization[0]?.id).toBe("360G-city-choir");
  });

  test("without any are an empty package", () => {
    expect(grantsPackage(funder, [])).toEqual({ version: "1.4", grants: [] });
  });
});
