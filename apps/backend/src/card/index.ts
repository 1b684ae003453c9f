export { askAboutCards, lookThroughCards } from "./look-through";
