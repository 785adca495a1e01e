/** Words for what somebody feels or shows. Written by the project, November 2026. `*` ends a stem, `_` joins words, `!` marks words too common to decide alone. */
export const symptoms = `
abdominal_pain abscess* ache* aching acidez acne adolorid* adormec* agitat* agotad* agruras amanec*! ampolla*
appetite! arde arde_al arden ardor ardor* asco athletes_foot atragant* babea* back_ache backache* backpain
bad_back bad_breath bajito_de_peso bajo_de_peso balance_problem* bald_spot barro! bedwett* bee_sting belch*
bellyache* bit_me bitten_by blackout* bled bleed* bleeding_gums blister* bloat* bloated blood_clots_in
blood_in bloodshot bloody_stool* blurr* blurry boil bolita* bolitas* brain_fog breathing! breathless*
broke_a_tooth broke_my broken_tooth bruis* bruised bug_bite* bulto* bump! bumps! bunion* burned_my burning!
burning_sensation burning_when burp* cagadera caida_del_cabello caida_del_pelo calambre* calambres* calentura
calenturas canker* canker_sore* cansancio* cant_bend cant_breathe cant_chew cant_concentrate cant_eat
cant_focus cant_get_hard cant_get_up cant_hear cant_hold cant_keep cant_move cant_pee cant_poop cant_see
cant_sleep cant_stand_up cant_stop_crying cant_swallow cant_urinate cant_walk carsick catarro catarro* chichon
chilled chills chipped chipped_tooth churria cicatriz clammy clogged_ear* clotting! coagulos cojea* cojeando
colico* comezon comezon* con_tos concuss* confus*! confusion! congest* congested consciousness constipat*
constipation* contractions convuls* cortada* costra* cough* coughing* coughs cracked_tooth cramp* cramping
cramps crown_fell* cruda! crusty cuerpo_cortado cut_my cyst dandruff dead_tooth debilidad dehydrat* deja_vu
delirious* desmay* desmayos desvel* devolv* diarr* diarrea diarrea* diarrh* diente_flojo diente_roto
discharge! discharge_from discolor* discomfort dislocat* disoriented dizz* dizzy dog_bit* doliendo dolor
dolorcito dolores dolores* double_vis* double_vision drool* droop* drows* dry_eye* dry_eyes duele duele*
duelen duelen* ear_pain earache* earwax! ejaculat* empach* empachad* encia_inflam* encias! enferm* entumid*
erectile erection* eruption* escalofrio* escalofrios escamas espuma! estornud* estren* estrenid* estrenimiento
estria* exhaustion eye_twitch* faint* fainting* faintness fatiga fatigue* fatigued feel_awful feel_terrible
feeling_bad fever* fever_of fiebre fiebres filling_fell* flaking flaky_skin flare_up flaring flema* flemas!
flemas* flemon* floaters flujo! flujo_vag* flushing! foggy! food_poisoning forgetful! fractur* fractured
fractures gained_weight ganas_de_nada gargajo gargajo* gas! gases! gash* gassiness gassy granit* grano
granos_en gripa gripe gripe* groggy gum_bleed* gum_swel* hair_fall hair_fall* hair_growth hair_loss hair_loss*
hairfall headach* headache* hearing! hearing_problem* heart_racing heart_rate! heartbeat! heartburn heartburns
heavy_bleed* heavy_period* herida* hiccup* hinch* hincha hinchad* hinchazon hives hoarse hoarseness
hormigas_en hormigue* hot_flash* hurt* ill! incontinence infeccion* infect* inflam* inflamacion* inflamad*
insomnia insomnio insomnio* irregular_cycle irregular_period* irritab* irritation* itch* itchiness jaundice*
jaw_pain knocked_out knocked_tooth la_tos laganas late_period late_periods leaking! lesion* lesions letharg*
lethargic libido light_sensitiv* lighthead* lightheaded* limp limping lisp! llaga* loose_stool* loose_tooth
losing_hair losing_weight lost_a_filling lost_filling low_energy lump* lump_on lumps lunar! mal_aliento
mal_aliento* mal_de_ojo manchad* manchas_en_la manche maread* mareada* mareo* me_ahogo me_arde* me_cai
me_corte me_fractur* me_golpe* me_inflo me_lastime me_mancho me_molesta! me_mordio me_orino me_pegue
me_pico_una me_queme me_raje me_raspe me_salieron me_salio memory_issue* memory_loss memory_problem* menstru*
migraine* missed_period missed_periods moco mocos mole molestia* moque* moquera moquill* mordid* mordio
moreton* moscas_volant* mouth_sore* mucha_tos mucus muela_pic* nariz_tapada nause* nauseas nauseas* nauseat*
nauseous night_sweat* no_appetite no_come no_duermo no_energy no_gatea no_me_baja no_me_siento_bien no_period
no_pronuncia no_puede_camin* no_puede_dorm* no_puedo_camin* no_puedo_comer no_puedo_dormir no_puedo_masticar
no_puedo_mover no_puedo_respir* no_puedo_respirar no_puedo_tragar no_quiere_com* no_quiere_comer no_sex_drive
nodule* nosebleed* not_eating not_sleeping not_talking numb numbing numbness off_balance ojo_rojo ojos_hinch*
ojos_rojos oozes oozing orina! orina_con orinar pain painful paining palpitation* palsy pano_en paralys*
paralyz* passed_out pee peeing peeling_skin peor! perdida_de_peso period! period_late phlegm pica picadura*
pican picazon pimple* pink_eye pinkeye* pink_eyes pins_and_needles piquete* pise_un pitido* polyp* poop* popo!
premature_ejac* prickly puffiness puffy pujos puk* pulled_a_muscle pulled_muscle punzad* pus pustule* queasy
quebr*! quemada! quemadura* rabies rapid_heart* rash* rashes red_eye* redness reflujo reflux regla_atras*
resfri* resfriad* restless_leg* retortijon* retraso_de ringing_ears ringing_in rolled_my ronca* roncha*
ronchas* ronco ronquid* ronquit* runny_nos* runny_nose sabor! saliva! salpull* sangr* sangra sangrad*
sangrado* sangran sangrando sangrando* sangre sarpull* sarpullid* scab scabby scabs scaly scar scraped_my
se_me_cayo se_me_despego se_me_duerm* se_me_movio se_me_olvida* se_me_partio se_me_rompio
se_me_sali* se_me_zafo seeing_spots seizur* sensibilidad! sensitive_to_cold sensitivity! sex_drive shaking!
shaky shiver* shivering short_of_breath shortness* shortness_of_breath sick siento_mal sin_ganas skin_tag*
sleep! sleeping! sleepy! smelly sneez* sneezing sniffl* sofoco* soltura! sore sore_throat* soreness spasm*
speech_delay spit_up splinter spotting sprain* sprained* sputum squint* stabbing stiff stiffness sting stink!
stinks! stomach_bug stomachache* stool* stretch_marks stubbed stuffed_nose stuffed_up stuffiness stuffy_nos*
stung stung_by stutter* sudando sudo sudor sudores sweating_at sweats sweaty swell* swollen swollen_gland*
symptom*! tapada! tartamud* tembl* temblor* temperature_of tender tenderness the_runs threw_up throb* throw_up
throwing_up tick_bit* tick_bite tics tiembl* tightness tingl* tinnit* tooth_ache toothache* toothaches
toothpain torced* torcedura torci torci_el tortic* torzon* tos! tos_seca tose tosfer* tosiendo toso trembl*
tremor* tremors trouble_breathing trouble_sleeping trouble_swallowing tummyache* twisted_my twitch* ulcer*
una_negra unconscious* under_the_weather unero* unwell upset_stomach urinat* urine vaginal_discharge
veo_borroso veo_doble verruga* vertigo* vision_borrosa vomit* vomita* vomitand* vomite vomited vomiting*
vomito* vomitos wart watery_eye* watery_eyes weak! weak_legs weakness weight_gain weight_loss welt welts
wets_the_bed wetting_the_bed wheez* wheezy wisdom_teeth_pain wont_eat wont_stop_crying woozy worn_out* wound*
zumbido zumbidos
`;
