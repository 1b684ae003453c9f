import { GroupIcon } from "~/components/group-icon";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  groups: Array<{ no: number; slug: string; name: string; count: number }>;
}

export function Groups({ groups }: Props) {
  const t = useT("home");
  return (
    <section className="wrap mt-12 lg:mt-16" aria-labelledby="groups-title">
      <h2 id="groups-title" className="section-title">
        {t("groups.title")}
      </h2>
      <ul className="mt-6 grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-6 lg:gap-4">
        {groups.map(({ no, slug, name, count }) => (
          <li key={no}>
            <Anchor to={`/groups/${slug}`} className="group-tile" data-group={no}>
              <GroupIcon group={no} />
              <span className="mt-auto block pt-6 font-semibold leading-snug">{name}</span>
              <span className="mt-1 block text-sm">{t("groups.count", { count })}</span>
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
