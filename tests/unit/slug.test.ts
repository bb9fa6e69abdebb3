import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { slugOf } from "@/lib/slug";

describe("the end of an address", () => {
  test.each([
    ["Совет старейшин", "sovet-stareyshin"],
    ["Щёлково, подъезд № 3, ель", "shchelkovo-podezd-no-3-el"],
    ["75 лет Победы!", "75-let-pobedy"],
    ["ТОС «Южный»", "tos-yuzhnyy"],
    ["Жюри: чаща, цирк, хор, этаж", "zhyuri-chashcha-tsirk-khor-etazh"],
    ["Café – Résumé", "cafe-resume"],
    ["Шор тилинде ӧӧн", "shor-tilinde-oon"],
    ["  --  ", "bez-nazvaniya"],
    ["", "bez-nazvaniya"],
    ["漢字", "bez-nazvaniya"],
  ])("%s → %s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test("is the same with ё and е, and however й is encoded", () => {
    expect(slugOf("Алёна")).toBe(slugOf("Алена"));
    expect(slugOf("Южный".normalize("NFD"))).toBe("yuzhnyy");
  });

  test("ends with a whole word", () => {
    const slug = slugOf("О внесении изменений в правила землепользования и застройки городского округа города");
    expect(slug).toBe("o-vnesenii-izmeneniy-v-pravila-zemlepolzovaniya-i-zastroyki-gorodskogo-okruga");
    expect(slugOf("щ".repeat(60))).toHaveLength(80);
  });

  test("is always kebab, never empty, never longer than 80, and its own slug", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.stringMatching(/^[а-яёА-ЯЁ «»-]{0,200}$/)),
        (text) => {
          const slug = slugOf(text);
          expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(80);
          expect(slugOf(slug)).toBe(slug);
        },
      ),
    );
  });
});
