import { CheckIcon } from "~/components/icons";
import type { Toast } from "~/session.server";

/** Told once, right after the redirect; part of the page, so it waits for the reader. */
export function ToastNotice({ tone, message, link }: Toast) {
  const colours = tone === "good" ? "bg-accent-soft text-accent-deep" : "bg-warn-soft text-warn";
  return (
    <div role="status" className={`not-printed ${colours}`}>
      <p className="wrap flex items-start gap-3 py-3 font-medium">
        {tone === "good" && <CheckIcon className="mt-0.5 shrink-0" width="20" height="20" />}
        <span>
          {message}{" "}
          {link && (
            <a href={link.href} className="inline-block font-semibold underline underline-offset-4">
              {link.label}
            </a>
          )}
        </span>
      </p>
    </div>
  );
}
