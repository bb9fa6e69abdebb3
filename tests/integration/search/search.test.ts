import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { db } from "@/lib/db";
import { most, searchPublished } from "@/lib/search/queries";
import { marks } from "@/lib/search/rules";

const { drop } = await vi.hoisted(async () => (await import("@/tests/support/fresh-database")).freshDatabase());

const startAt = new Date("2026-12-01T05:00:00Z");
const shared = { kind: "meeting", mode: "offline", ageMark: "0+", startAt, endAt: startAt } as const;
const event = { ...shared, aboutRu: "", publishedAt: new Date("2020-11-01T05:00:00Z") };
const organisation = {
  kind: "veterans",
  status: "verified",
  shortNameRu: "Организация",
  aboutRu: "",
  addressRu: "",
  leaderName: "Примеров И. П.",
  registeredOn: startAt,
} as const;
const hearing = {
  kind: "publicHearing",
  subject: "budget",
  mode: "offline",
  aboutRu: "",
  act: "№ 1",
  actOn: startAt,
  organiserRu: "",
  territoryRu: "",
  participantsRu: "",
  noticeOn: startAt,
  placedOn: startAt,
  proposalsOpenAt: startAt,
  proposalsCloseAt: new Date("2026-12-20T05:00:00Z"),
} as const;

beforeAll(async () => {
  await db.event.createMany({
    data: [
      { ...event, slug: "hearings-talk", titleRu: "Итоги публичных слушаний" },
      {
        ...event,
        slug: "tea",
        titleRu: "Поздравления ветеранам на дому",
        aboutRu: "Наборы для ветеранов и ещё звонки",
        titleEn: "Greetings to veterans",
        aboutEn: "Parcels and calls",
      },
      { ...event, slug: "tree", titleRu: "Новогодняя ёлка" },
      { ...event, slug: "hidden", titleRu: "Тайное чаепитие", publishedAt: null },
      { ...event, slug: "later", titleRu: "Будущее чаепитие", publishedAt: new Date("2999-01-01T00:00:00Z") },
      { ...event, slug: "markup", titleRu: "Разметка", aboutRu: "Опасный <script>alert(1)</script> довод" },
    ],
  });
  await db.organisation.createMany({
    data: [
      { ...organisation, slug: "choir", nameRu: "Хор «Шахтёрские зори»", nameEn: "Choir", inn: "0000000018" },
      { ...organisation, slug: "draft", nameRu: "Черновая организация", nameEn: "Draft", status: "draft" },
    ],
  });
  await db.hearing.create({ data: { ...hearing, slug: "budget", titleRu: "Проект бюджета" } });
  await db.person.create({ data: { slug: "nobody", familyName: "Незаметнов", givenName: "Пётр" } });
});
afterAll(async () => {
  await db.$disconnect();
  await drop();
});

const slugs = async (query: string) => (await searchPublished("ru", query)).map(({ slug }) => slug);

describe("search", () => {
  test.each([
    ["слушание", "hearings-talk"],
    ["слушания", "budget"],
    ["ветераны", "tea"],
    ["ВЕТЕРАН", "tea"],
    ["елка", "tree"],
    ["ёлки", "tree"],
    ["еще звонки", "tea"],
    ["шахтерский", "choir"],
    ["Шахтёркие зори", "choir"],
    ["0000000018", "choir"],
    ["veterans", "tea"],
  ])("«%s» finds %s", async (query, slug) => {
    expect(await slugs(query)).toContain(slug);
  });

  test("does not show what is not published, drafts of organisations, or people without a seat", async () => {
    expect(await slugs("тайное чаепитие")).toEqual([]);
    expect(await slugs("будущее чаепитие")).toEqual([]);
    expect(await slugs("черновая")).toEqual([]);
    expect(await slugs("Незаметнов")).toEqual([]);
  });

  test("marks the words in the text, without its markup", async () => {
    const [hit] = await searchPublished("ru", "опасный довод");

    expect(hit?.snippet).toContain(`${marks.start}Опасный${marks.stop}`);
    expect(hit?.snippet).not.toContain("<script>");
  });

  test("speaks English where there is English, and says where there is none", async () => {
    expect(await searchPublished("en", "calls")).toMatchObject([{ slug: "tea", inRussian: false }]);
    expect(await searchPublished("en", "ёлка")).toMatchObject([{ slug: "tree", inRussian: true }]);
  });

  test.each(["' or 1=1 --", '"', "(((", "a & | !", "%", "\\", ":*", "и на", "a".repeat(100)])(
    "takes %s as words",
    async (query) => {
      await expect(searchPublished("ru", query)).resolves.toBeInstanceOf(Array);
    },
  );

  test("gives at most fifty", async () => {
    await db.event.createMany({
      data: Array.from({ length: 60 }, (_, index) => ({ ...event, slug: `many-${index}`, titleRu: `Субботник ${index}` })),
    });
    const found = await searchPublished("ru", "субботник");

    expect(found.length).toBeLessThanOrEqual(most);
    expect(found.length).toBeGreaterThan(10);
  });
});

describe("its indexes", () => {
  test("are found by the same expressions", async () => {
    const plan = await db.$transaction(async (tx) => {
      await tx.$executeRaw`set local enable_seqscan = off`;
      return tx.$queryRaw<{ "QUERY PLAN": string }[]>`
        explain select 1 from "Event" where search_words("titleRu" || ' ' || coalesce("titleEn", '') || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", ''))
          @@ websearch_to_tsquery('russian', 'слово') or 'слово' <% search_plain("titleRu" || ' ' || coalesce("titleEn", ''))`;
    });
    const text = plan.map((row) => row["QUERY PLAN"]).join("\n");

    expect(text).toContain("Event_search_words");
    expect(text).toContain("Event_search_name");
  });
});
