/** Mental health, substance use, pregnancy and abuse in the past. Written by the project, November 2026. */
export const mentalStates = `
depress* anxiety anxious! anxieties panic_attack* panicky panicking ptsd ocd bipolar schizo* borderline bpd psychos* psychotic paranoi* manic mania delusion* hallucinat* nightmares intrusive_thought* flashback* trauma traumatic traumatized grief grieving mourning! hopeless* worthless numb_inside burned_out burnt_out burnout! overwhelmed! stressed! stress! lonely! loneliness mood_swing* self_esteem body_image anorexi* bulimi* binge* purging eating_disorder* crying! cry! meltdown* cant_cope not_coping mental_breakdown breakdown! psych_ward suicidal abused abusive molested raped assaulted sexually
deprim* depresion ansiedad ansios* panico ataques_de_panico angusti* trauma duelo! triste! tristeza llorando! llorar! estres! estresad*! nervios! insomnio bipolar esquizo* anorexi* bulimi* abuso! maltrat*
`;
export const substances = `
alcoholic alcoholism drinking_problem drink_too hungover withdrawal! withdrawals detox! sober! relapsed meth heroin cocaine crack! opioid* opiate* weed! vaping! vape! cannabis marijuana smoker quit_smoking stop_smoking stopped_smoking smoke! smoking! pack_a_day nicotine! cigarettes! drunk!
alcoholico alcoholica borracho! drogas! drogadict* cocaina marihuana fumo fumador* adicto adicta adiccion*
`;
export const pregnancies = `
pregnan* prego preggo preggers expecting! due_date! weeks_along trimester conceiv* trying_to_conceive ttc ovulat* lmp fertil* infertil* ivf iui miscarriage postpartum breastfeed* nursing! lactat* c_section! gave_birth abortion stillbirth in_labor morning_sickness missed_my_period baby_bump first_baby! second_baby! unprotected
embaraz* encinta embarazo parto! cesarea! aborto amamant* lactan* ovula* regla! menstruac* menopausia
`;
