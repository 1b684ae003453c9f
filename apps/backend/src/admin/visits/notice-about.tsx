import type { NoticeWritten } from "../../visit-notices/sent";
import { useWords } from "../use-words";

/** Which guests a notice is for. */
export function NoticeAbout({ notice }: { notice: NoticeWritten }) {
  const { t, day, moment } = useWords();
  const { product_title, producer_name, starts_at } = notice;
  const whose = product_title ?? producer_name ?? t("notices.everybody");
  return (
    <>
      {whose} · {starts_at ? moment(starts_at) : day(notice.day)}
    </>
  );
}
