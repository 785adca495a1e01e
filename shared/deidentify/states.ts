/** States and countries: larger than what counts as a place, and part of an address where they follow one. */
import type { Word } from './sentence.ts';

/** "in Florida", "desde México": larger than what counts as a place. Not where it is somebody's name as well: Virginia, Georgia. */
export const isStateAlone = ({ folded, name }: Word): boolean =>
  folded.length > 2 && STATES.has(folded) && !name?.given;

export const STATES = new Set(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming usa us uk canada mexico brazil argentina chile colombia peru venezuela ecuador bolivia paraguay uruguay cuba haiti jamaica spain france germany italy portugal netherlands belgium switzerland austria poland greece turkey russia ukraine sweden norway denmark finland ireland scotland england wales hungary romania bulgaria croatia serbia israel lebanon syria iraq iran egypt morocco algeria tunisia nigeria ghana kenya ethiopia somalia sudan uganda india pakistan bangladesh nepal china japan korea vietnam thailand philippines indonesia malaysia singapore taiwan australia iceland luxembourg estonia latvia lithuania slovakia slovenia belarus moldova albania macedonia bosnia montenegro kosovo cyprus malta greenland armenia azerbaijan kazakhstan uzbekistan mongolia afghanistan myanmar laos cambodia fiji kuwait qatar bahrain oman yemen libya niger senegal gambia liberia benin togo cameroon gabon congo angola zambia zimbabwe malawi mozambique botswana namibia madagascar mauritius rwanda burundi djibouti eritrea belize bahamas barbados guyana suriname guatemala honduras nicaragua panama salvador africa'.split(
    ' ',
  ),
);
