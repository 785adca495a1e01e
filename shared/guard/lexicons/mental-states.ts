/** Mental health, substance use, pregnancy and abuse in the past. Written by the project, November 2026. */
export const mentalStates = `
abuse! abused abuser! abusive abuso! affair! afraid! agoraphob* alcohol! anger! anger_issues angry! angusti*
anorexi* ansiedad ansios* anxieties anxiety anxious! assault! assaulted baby_blues binge* bipolar borderline
bpd break_up! breakdown! breakup! bulimi* bullied! bullying! burned_out burnout! cant_cope cheating!
claustrophob* compulsion* compulsive concentrate! counseling! cry! crying! death! delusion* depresion depress*
deprim* derealiz* died! dissociat* divorce! divorcing! domestic_violence down_lately drink! drinking! duelo!
embarrassing! emotion*! empty! esquizo* estres! estresad*! fear! flashback* foster! gad! gambling! grief
grieve* grieving hear_voices hoard* hopeless*! hyperactiv* incest! infidelity insecure! intrusive_thought*
irritable! llorando! llorar! loneliness lonely! maltrat* mania manic meltdown* mental_breakdown molested mood!
mood_swing* moody! mourning! neglect! nervios! nightmares no_energy! no_motivation not_coping obsess* ocd
oppositional overwhelmed! panic! panic_attack* panicking panicky panico paranoi* passed_away! phobia* porn!
ppd psych_ward psychiatr*! psychos* psychotic ptsd purging rage! rape* rehab! sad! sadness! scared! schizo*
self_esteem self_harm separated! stress! stressed! suicidal suicide! terrified! therapy! trauma traumatic
traumatized triste! tristeza unmotivated! vaping! violence! voice_in_my_head worthless!
`;
export const substances = `
adiccion* adicta adicto alcoholic alcoholica alcoholico alcoholism borracho! cannabis cigarettes! cocaina
cocaine crack! detox! drink_too drogadict* drogas! drunk! fumador* fumo heroin hungover marihuana marijuana
meth nicotine! opiate* opioid* pack_a_day quit_smoking relapsed smoke! smoker smoking! sober! stop_smoking
stopped_smoking vape! weed! withdrawal!
`;
export const pregnancies = `
abortion aborto amamant* baby_bump breastfeed* c_section! cesarea! conceiv* due_date! embaraz* encinta
expecting! fertil* first_baby! gave_birth in_labor iui ivf lactan* lactat* lmp menopausia menstruac*
miscarriage missed_my_period morning_sickness nursing! ovula* parto! postpartum preggers preggo pregnan* prego
regla! second_baby! stillbirth trimester ttc unprotected weeks_along
`;
