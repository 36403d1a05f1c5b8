/** Our pattern: the steps of a paddy hillside, drawn into 600 x 220 from the lower right, each over the one before. */
export const TERRACES = [
  'M600 60C500 50 470 110 380 118S240 100 170 150 40 190 0 220h600z',
  'M600 92c-80 0-120 44-200 52s-150-4-220 36-120 34-140 40h560z',
  'M600 126c-70 4-110 34-180 42s-140 6-200 52h380z',
  'M600 160c-60 6-90 22-150 30s-90 12-120 30h270z',
] as const;
