/** Mental health, substance use, pregnancy and abuse in the past. Written by the project, November 2026. */
export const mentalStates = `
abuse! abused abusive affair! afraid! agoraphob* alcohol! anger! anger_issues angry! anorexi* ansiedad ansios*
anxiety anxious! assaulted binge* bipolar borderline bpd breakdown! bulimi* bullied! burned_out burnout!
cant_cope claustrophob* compulsion* cry! crying! death! depresion depress* deprim* died! dissociat* divorce!
domestic_violence down_lately drink! drinking! duelo! embarrassing! emotion*! empty! esquizo* estres!
flashback* foster! gad! gambling! grief grieve* grieving hear_voices hoard* hopeless*! intrusive_thought*
llorando! llorar! loneliness lonely! mania manic molested mood! mood_swing* mourning! nervios! nightmares
no_energy! no_motivation not_coping obsess* ocd overwhelmed! panic! panic_attack* panico paranoi* passed_away!
phobia* ppd psych_ward ptsd purging rage! rape* rehab! sad! sadness! scared! schizo* self_harm stress!
stressed! suicidal suicide! terrified! therapy! trauma triste! tristeza vaping! voice_in_my_head worthless!
`;
export const substances = `
adiccion* adicto alcoholism cigarettes! crack! detox! drink_too drunk! fumador* fumo heroin hungover marihuana
meth nicotine! opioid* pack_a_day quit_smoking smoke! smoker smoking! sober! weed!
`;
export const pregnancies = `
abortion aborto baby_bump breastfeed* c_section! cesarea! conceiv* due_date! embaraz* expecting! fertil*
gave_birth in_labor iui lmp morning_sickness nursing! ovula* parto! postpartum pregnan* prego regla! trimester
ttc unprotected weeks_along
`;
