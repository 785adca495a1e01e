/** Names of illnesses and injuries. Written by the project, November 2026; the endings are those of Greek and Latin disease names. */
export const conditions = `
*algia *cardia *cytosis *emia *iasis *itis *megaly *oma! *opathy *osis *paresis *penia *plasia *pox *rrhea
*trophy! *uria a_cold addict* adhd afib aids! alcoholic* alergi* allerg* als! alzheimer* amblyopia amput*
anaphyla* anemic aneurysm* angina apnea arthr* asma asthma* astigmatism asymptomatic autis* bad_cold bad_hip
bedridden benign! blind! blood_clot* blood_pressure bmi! bruxism bruxismo bulging_disc calculos cancer*
carcinogen* carcinoma caries carpal cataract* cavities cavity celiac chest_cold chicken_pox chlamydia
clenching close_contact colorblind common_cold congenital! contagious! copd cornea* corona! coronavirus covid*
crippl* crohn* crooked_teeth croup deaf! deficien* degenerat* dementia dengue derrame diabet* diseas*
disorder* dry_socket dyslexia dystroph* eczema embol* epilep* esguince esophag* fatty_liver fibroid* flat_feet
flu fungal fungus gallbladder gallstone* gastro* genetic! gerd gestational glaucoma gout hand_foot_and_mouth
hashimoto* hearing_aid* heart_attack* heart_condition heart_failure heart_murmur heart_problem* hemophilia
hemorrhoid* hernia* herpes high_sugar hipertens* hiv hongos hospice! hpv hyperp* hypert* hypotens* hypothy*
ibs immunocompromised impacted impetigo in_remission incontin* infarto infertil* influenza injur* keratoconus
lactose_intoleran* lazy_eye lice liver_failure lupus lyme lymph* macula* mass! measles melanoma meniere*
menopaus* migrana lost_our_baby lost_the_baby miscarr* mono! mrsa mumps narcolep* neumonia neuro* nonverbal norovirus obese overbite
overdos* overweight palliative! palpit* parkinson* pcos piedras! piles! piojos piorrea pneumonia polio
prediabet* preeclampsia preemie premature! presion_alta prosthe* pterygium quadripleg* receding relaps*
rheumat* ringworm rosacea rotator_cuff rsv rubella sarna scabies sciatic sciatica sensory! sepsis shingles
sickle_cell sinus slipped_disc snor* spina_bifida spleen! std sti strep stroke! stye syndrome* syphilis tb
tdah tendon* thrush thyroid* tinnitus tiroid* tmj torn_meniscus tourette* transplant* tumor* underbite uti
valve! varicela vih viral! virus! vitiligo wheelchair! whiplash worms!
`;
