import { fullName } from "@/lib/names";
import type { PublicSeats } from "@/lib/open-data/queries";

type Body = PublicSeats["bodies"][number];
type Membership = PublicSeats["memberships"][number];

const link = (url: string) => [{ url }];
const ended = (day: string | null) => (day ? { end_date: day } : {});

const ofBody = (site: string) => (body: Body) => ({
  id: body.id,
  name: body.nameRu,
  other_names: [{ name: body.nameEn, note: "English" }],
  classification: body.kind,
  founding_date: body.foundedOn,
  ...(body.dissolvedOn ? { dissolution_date: body.dissolvedOn } : {}),
  contact_details: [{ type: "email", value: body.contactEmail }],
  links: link(`${site}/ru/councils/${body.slug}`),
});

/** Organisations on whose behalf someone sits, each once. */
function behind(site: string, memberships: readonly Membership[]) {
  const known = new Map(
    memberships.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation] as const] : [])),
  );
  return Array.from(known.values(), ({ id, slug, nameRu, nameEn }) => ({
    id,
    name: nameRu,
    other_names: [{ name: nameEn, note: "English" }],
    classification: "ngo",
    links: link(`${site}/ru/organisations/${slug}`),
  }));
}

/** The Popolo specification: only what is public about a person is the name and the seats. */
export const popolo = (site: string, { bodies, posts, persons, memberships }: PublicSeats) => ({
  persons: persons.map(({ id, slug, familyName, givenName, patronymicName }) => ({
    id,
    name: fullName({ familyName, givenName, patronymicName }),
    family_name: familyName,
    given_name: givenName,
    ...(patronymicName ? { patronymic_name: patronymicName } : {}),
    links: link(`${site}/ru/people/${slug}`),
  })),
  organizations: [...bodies.map(ofBody(site)), ...behind(site, memberships)],
  posts: posts.map(({ id, bodyId, role, labelRu }) => ({ id, label: labelRu, role, organization_id: bodyId })),
  memberships: memberships.map(({ id, personId, bodyId, postId, representsRu, startOn, endOn, organisation }) => ({
    id,
    person_id: personId,
    organization_id: bodyId,
    post_id: postId,
    label: representsRu,
    start_date: startOn,
    ...ended(endOn),
    ...(organisation ? { on_behalf_of_id: organisation.id } : {}),
  })),
});
