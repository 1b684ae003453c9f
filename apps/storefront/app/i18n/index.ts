import { createInstance, type i18n, type Namespace, type TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { dictionaries } from "./dictionaries";
import type { Locale } from "./locale";

const instances = new Map<Locale, i18n>();

/** One instance per language for the whole process: texts are in memory, nothing is loaded per request. */
export function i18nFor(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const instance = createInstance();
  instance.init({
    lng: locale,
    fallbackLng: false,
    ns: Object.keys(dictionaries.vi),
    defaultNS: "common",
    resources: { [locale]: dictionaries[locale] },
    initImmediate: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  instances.set(locale, instance);
  return instance;
}

/** Texts for loaders, actions and `meta`; components use `useT`. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): TFunction<N> {
  return i18nFor(locale).getFixedT(locale, namespace) as TFunction<N>;
}

export function useT<N extends keyof (typeof dictionaries)["vi"]>(namespace: N): TFunction<N> {
  return useTranslation(namespace).t as TFunction<N>;
}
