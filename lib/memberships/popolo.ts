import "server-only";
import { cached } from "@/lib/cached";
import { toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { fullName } from "@/lib/names";

const read = () =>
  cached({ key: ["popolo"], tags: ["memberships", "bodies"] }, () =>
    db.advisoryBody.findMany({
      select: {
        id: true,
        slug: true,
        kind: true,
        nameRu: true,
        nameEn: true,
        foundedOn: true,
        dissolvedOn: true,
        posts: { select: { id: true, labelRu: true, role: true } },
        memberships: { select: { id: true, postId: true, representsRu: true, startOn: true, endOn: true, person: true } },
      },
      orderBy: { slug: "asc" },
    }),
  );

/** The four Popolo lists in one document; nothing but public facts. */
export async function listPopolo(site: string) {
  const bodies = await read();
  const seats = bodies.flatMap((body) => body.memberships.map((seat) => ({ ...seat, body })));
  const people = new Map(seats.map(({ person }) => [person.id, person]));
  return {
    organizations: bodies.map(({ id, slug, nameRu, nameEn, kind, foundedOn, dissolvedOn }) => ({
      id,
      name: nameRu,
      other_names: [{ name: nameEn, note: "en" }],
      classification: kind,
      founding_date: toDay(foundedOn),
      dissolution_date: dissolvedOn ? toDay(dissolvedOn) : null,
      links: [{ url: `${site}/ru/councils/${slug}` }],
    })),
    posts: bodies.flatMap(({ id, posts }) =>
      posts.map((post) => ({ id: post.id, label: post.labelRu, role: post.role, organization_id: id })),
    ),
    persons: [...people.values()].map((person) => ({
      id: person.id,
      name: fullName(person),
      family_name: person.familyName,
      given_name: person.givenName,
      patronymic_name: person.patronymicName,
      links: [{ url: `${site}/ru/people/${person.slug}` }],
    })),
    memberships: seats.map(({ id, postId, representsRu, startOn, endOn, person, body }) => ({
      id,
      person_id: person.id,
      organization_id: body.id,
      post_id: postId,
      on_behalf_of: representsRu,
      start_date: toDay(startOn),
      end_date: endOn ? toDay(endOn) : null,
    })),
  };
}
