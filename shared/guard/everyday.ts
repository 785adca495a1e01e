/** Made by `npm run train`: everyday words one slip away from a health word, which are never corrected. */
export const EVERYDAY =
  'ambulances ambulancias attach attacks breath breathed breather breathes breaths bride brides bridges collapse collapses emergencias goodbyes handing hearst hearts hearty hisself jumps jumpy killer killings liking lining matame matarse overdos piles poisons potion quiera quiere seizures stoke stoker stokes strike strobe strokes suicid suicidarse suicides wants wasnt';
