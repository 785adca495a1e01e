/** Mental health, substance use, pregnancy and abuse in the past. Written by the project, November 2026. */
export const mentalStates = `
abuse! abused abusive affair! afraid! agoraphob* alcohol! anger! anger_issues angry! angustia* anorexi*
ansiedad ansios* ansiosa* anxieties anxiety anxious! assaulted ataque_de_ansiedad ataque_de_panico
ataques_de_ansiedad ataques_de_panico bajon_emo* binge* bipolar borderline bpd breakdown! bulimi* bullied!
burned_out burnout! cant_cope claustrophob* compulsion* cries_all cry! crying! crying_spell* cutting_myself
death! depresion depress* depressing! depressive* deprim* deprimid* deprimida* deprimido* desesperad* despair*
died! disassoc* dissociat* dissociative divorce! domestic_violence down_lately drink! drinking! duelo!
eating_disorder* embarrassing! emotion*! empty! esquizo* estres! estresad*! flashback* flashbacks foster! gad!
gambling! ganas_de_llorar gender_dysph* grief grieve* grieving hear_voices hoard* hopeless*! hypochondri*
intrusive intrusive_thought* llorando! llorar! lloro_por loneliness lonely! lost_interest low_mood mania manic
meltdown* miedo_a_todo molested mood! mood_swing* mood_swings mourning! nervios! nervous_breakdown* nightmares
no_energy! no_me_concentro no_motivation not_coping numb_inside obsess* obsessive* ocd oigo_voces overthink*!
overwhelmed! panic! panic_attack* panicked! panicking panicky panico paranoi* paranoia* paranoid passed_away!
pavor pesadilla*! phobia* ppd psych_meds psych_ward psychos* ptsd purging rage! rape* rehab! sad! sadness!
scared! schizo* self_harm separation_anx* sleep_parat* social_anx* stress! stressed! suicidal suicide!
terrified! therapy! trauma trauma_from traumad* traumas! traumat* traumatiz* triste! tristeza unmotivated!
vaping! voces! voice_in_my_head voices_in worthless!
`;
export const substances = `
adiccion* adicto alcoholics alcoholism blackout_drunk borrachera* cigarettes! cocaina! cocaine! crack!
crudo_todo crystal_meth detox! drink_too drinking_problem drug_problem drunk! fentanilo fumador* fumo heroin
heroina hungover marihuana meth mota! nicotine! opioid* oxy! pack_a_day quit_smoking relapsed relapsing smoke!
smoker smoking! sober! vape! vapes! weed!
`;
export const pregnancies = `
abortion aborto amamant* amniotic baby_bump baby_kicks breast_feeding breastfed! breastfeed* c_section!
cervix_dil* cesarea! conceiv* contracciones* cuarentena! dar_pecho di_a_luz dilated! dio_a_luz diu dos_rayit*
doy_a_luz due_date! due_in embaraz* embarazad* embryo* estoy_esperando expecting! expecting_a fertil* fetal
feto* fetus* fundal gave_birth gemelos! gestat* hcg_level* heartbeat_at implantation_bleed* in_labor iui ivf*
lactan* lactancia lactat* latching ligarme lmp mastitis me_bajo! midwife! miscarried molar_preg
morning_sickness newborn_jaun* nursing! ovula* ovulando ovulat* pariendo pario parir! parto! period_test
placenta placenta* posparto postpartum pregnan* pregnant* prego prenada prenatal! prenatals regla! semanitas
tapon_mucoso trimester ttc tubal_preg* ultrasonido_de umbilical* unprotected weeks_along weeks_preg*
`;
