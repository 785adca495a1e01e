/** Mental health, substance use, pregnancy and abuse in the past. Written by the project, November 2026. */
export const mentalStates = `
abuse! abused abusive affair! afraid! agoraphob* alcohol! anger! anger_issues angry! angustia* anorexi*
ansiedad ansios* anxieties anxiety anxious! assaulted ataque_de_panico ataques_de_panico bajon_emo* binge*
bipolar borderline bpd breakdown! bulimi* bullied! burned_out burnout! cant_cope claustrophob* compulsion*
cries_all cry! crying! crying_spell* cutting_myself death! depresion depress* depressing! depressive* deprim*
deprimida* deprimido* despair* died! disassoc* dissociat* dissociative divorce! domestic_violence down_lately
drink! drinking! duelo! eating_disorder* embarrassing! emotion*! empty! esquizo* estres! estresad*! flashback*
flashbacks foster! gad! gambling! ganas_de_llorar gender_dysph* grief grieve* grieving hear_voices hoard*
hopeless*! hypochondri* intrusive intrusive_thought* llorando! llorar! lloro_por loneliness lonely!
lost_interest low_mood mania manic meltdown* molested mood! mood_swing* mood_swings mourning! nervios!
nervous_breakdown* nightmares no_energy! no_motivation not_coping numb_inside obsess* obsessive* ocd
overthink*! overwhelmed! panic! panic_attack* panicked! panicking panicky panico paranoi* paranoia* paranoid
passed_away! pesadilla*! phobia* ppd psych_meds psych_ward psychos* ptsd purging rage! rape* rehab! sad!
sadness! scared! schizo* self_harm separation_anx* sleep_parat* social_anx* stress! stressed! suicidal
suicide! terrified! therapy! trauma trauma_from traumad* traumas! traumat* traumatiz* triste! tristeza
unmotivated! vaping! voice_in_my_head voices_in worthless!
`;
export const substances = `
adiccion* adicto alcoholics alcoholism blackout_drunk borrachera* cigarettes! cocaina! cocaine! crack!
crudo_todo crystal_meth detox! drink_too drinking_problem drug_problem drunk! fentanilo fumador* fumo heroin
heroina hungover marihuana meth mota! nicotine! opioid* oxy! pack_a_day quit_smoking relapsed relapsing smoke!
smoker smoking! sober! vape! vapes! weed!
`;
export const pregnancies = `
abortion aborto amniotic baby_bump baby_kicks breast_feeding breastfed! breastfeed* c_section! cervix_dil*
cesarea! conceiv* contracciones* cuarentena! dilated! due_date! due_in embaraz* embarazad* embryo* expecting!
expecting_a fertil* fetal feto* fetus* fundal gave_birth gestat* hcg_level* heartbeat_at implantation_bleed*
in_labor iui ivf* lactancia lactat* latching lmp mastitis midwife! miscarried molar_preg morning_sickness
newborn_jaun* nursing! ovula* ovulando ovulat* parto! period_test placenta placenta* postpartum pregnan*
pregnant* prego prenatal! prenatals prenada regla! trimester ttc tubal_preg* umbilical* unprotected
weeks_along weeks_preg*
`;
