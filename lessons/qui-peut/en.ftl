### “Who can…?”: English texts. The facts are about France unless they say otherwise.

lesson_title = Who can…? Toys, games and things to do
lesson_summary = Sort some cards, meet a pilot and a king who danced, then talk it over.
lesson_objective =
    Notice a ready-made idea and find an example to test it.
    By the end, each pupil can name an activity and say, using “because”, why everyone can try it.
lesson_keep =
    Playing, dancing, cooking, mending things: it can all be learnt, and everyone can try.
    A ready-made idea about girls or boys is called a stereotype.

lesson_programme_emc = French citizenship programme (EMC), CE1, ages 7 to 8: “Respecter les autres” (respecting others). Official bulletin, BO du 13 juin 2024, taught in CE1 since September 2025.
lesson_programme_evar = French programme on feelings and relationships (EVAR), CE1: spotting stereotypes in toys and games. Order of 3 February 2025, BO n° 6 du 6 février 2025.

lesson_notes =
    In short: guess, sort, meet two real people, debate, choose the sentence to keep.
    Before: read this page and the notes for each square. The class votes by raised hands.
    During: read every screen aloud, twice. With raised hands, offer one choice at a time, count, type the number.
    The question is always “Who **can**?” It is never “Who likes?” or “Who in this class?”
    We talk about the cards and the people on screen. Nobody tells the class what they have at home. Never count girls’ answers and boys’ answers separately.
    After a common mistake, say “Many people think so.”, then read out the fact and its source.
    If you are short of time: skip the two hands and the Olympic Games. The lesson then takes 32 minutes.
    Afterwards: each pupil copies the sentence to keep. Read it again the next day.

lesson_adult =
    This is a calm lesson. Three things may come up.
    Teasing: stop it gently. “We talk about ideas. We never laugh at people.” Then go back to the card.
    A remark about family, such as “I’m not allowed to at home”: judge nobody. “Families think different things. Here we are asking who can.” Then go back to the card.
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough.
    Without a projector: the eight sorting cards, printed, and three hoops or three boxes.
    After the lesson: an exercise book and a pencil.

lesson_differentiation =
    Reading is hard: read everything aloud. Every sorting card has a drawing.
    New to the language: act out each card, then name it together.
    Needs landmarks: for pupils with a support plan, take four cards instead of eight. Pointing is a full answer.
    Speaking is hard: the sentence is prepared in pairs. It starts on the board: “Everyone can … because …”
    Going further: invent a ninth card and find two very different people who can do it.

lesson_evaluation =
    During the debate, listen: do pupils give a reason with “because”? Do they look for an example?
    At the door, each pupil says or draws an activity that everyone can try. There is no mark.
    You can do the sort again three to six weeks later. Look only at the class total. One class is too few to draw a conclusion: the numbers are there to talk about.

lesson_family =
    Dear families,

    For 40 minutes, the class asks “Who can…?” The class teacher runs the lesson.

    What children learn. They learn to notice a ready-made idea about girls or boys, and to look for an example to test it. They practise listening and giving a reason.

    In the French programmes. Citizenship (EMC), CE1: “Respecter les autres”, respecting others (official bulletin of 13 June 2024). Feelings and relationships (EVAR), CE1: spotting stereotypes (official bulletin no. 6 of 6 February 2025). The lesson is not about the body or sexuality.

    What children see. A riddle about two hands mending a bike. Eight picture cards to sort, such as “Make soup” or “Hammer in a nail”. Four short facts: dolls that say “daddy” or “mummy”, a woman pilot in 1910, King Louis XIV who danced, the Paris Olympic Games. One sentence to discuss: should you try a game before you say “It’s not for me”? There is no right answer to that one. At the end, the class chooses the sentence to keep.

    What is not asked. No question is about your family or your child’s toys. No name is asked for. After the lesson, only class totals are kept, never one child’s answer. Every child may pass. Nobody has to like a game, or change games.

    Where the facts come from. Dolls: Franceinfo, 2020. Pilot’s licence of 1910: Air Journal, 2023. Louis XIV and dance: RMN-Grand Palais. 2024 Games: Inside News, 2024. 1896 Games: Le Cheval. The full list, with addresses, is on the lesson sheet. You can ask the school for it.

    To carry on at home: in a book or a film, look together for someone who does what you did not expect.

## accueil

accueil_title = Our three rules for talking
accueil_text =
    We let people finish.
    We talk about ideas. We never laugh at people.
    We may pass.
accueil_notes =
    What to do: read the three rules. Ask for a gesture for each, such as a hand to the ear for listening. Then say: “Today we have one question: who can?”
    If someone says “It’s mean to disagree”: “You can say: I don’t agree with that idea. The person is still your classmate.”
    Prompts: What could we say instead of “That’s rubbish”? What do we do if we don’t feel like talking?

## mains

mains_title = You can only see two hands. They are mending a bike. Who is it?
mains_option_on-ne-sait-pas = We can’t know
mains_option_femme = A woman
mains_option_homme = A man
mains_why = Many people answer very quickly. But two hands are not enough to know.
mains_ask = Why do we sometimes answer so fast?
mains_notes =
    What to do: ask the pupils to close their eyes and imagine the two hands. Then vote in silence. There is no photo: the person is made up.
    After the result, give the word of the day: “A ready-made idea about girls or boys is called a **stereotype**.”
    If someone says “It’s a man, for sure” or “It’s a woman, it’s a trick”: “It could be. Do the hands tell us?”
    If the whole class answers “We can’t know”: “Did you have a picture in your head? Keep it to yourself.”
    Prompts: What would we need to see to know? Where have we seen this picture before: a book, an advert, a film?

## trois-boites

trois-boites_title = Who can…? Put each card in a box.
trois-boites_text = We ask who **can** do it. We do not ask who likes it.
trois-boites_bin_tout-le-monde = Everyone
trois-boites_bin_filles = Mostly girls
trois-boites_bin_garcons = Mostly boys
trois-boites_item_ballon = Play football
trois-boites_item_poupee = Play with a doll
trois-boites_item_soupe = Make soup
trois-boites_item_clou = Hammer in a nail
trois-boites_item_arbre = Climb a tree
trois-boites_item_danser = Dance
trois-boites_item_consoler = Comfort someone
trois-boites_item_avion = Fly a plane
trois-boites_why = You can learn all of this, even how to rock a doll.
trois-boites_ask = What do you need to do it well?
trois-boites_notes =
    What to do: show a card, one minute at most. The class suggests a box. Ask: “Do we know a different example, in a book, a sport or a job?” As soon as there is one, the card goes into “Everyone”. A card can always be taken back.
    If you skipped the two hands, give the word of the day here: “A ready-made idea about girls or boys is called a **stereotype**.”
    If nobody has an example, give two. Football: a woman footballer, a man footballer. Doll: a woman childminder and a man who works in a nursery, who both look after little ones. Soup: a man cook, a woman cook. Nail: a woman joiner, a man carpenter. Tree: a man climber, a woman climber. Dance: a man dancer, a woman dancer. Comfort: a woman nurse, a man nurse.
    “Fly a plane” has no box: leave it to one side, the next square comes back to it. At seven, nobody flies a plane: you have to grow up and learn.
    Good to know: some dolls sold in France have a button to choose “maman” (mummy) or “papa” (daddy) (Franceinfo, 2020). Do not name a brand.
    If someone says “Dolls are for girls”: “Many people think so. Playing with a doll is practice in taking care. Who can take care?”
    If someone says “You have to be strong to hammer a nail”: “One person may be stronger than another. Here it is mostly the right movement. Who can learn it?”
    If someone says “Boys don’t cry” or “Boys don’t comfort people”: “Everyone can be sad. Everyone can comfort someone.”
    If someone says “Only women carry a baby in their tummy”: “That is true. And after that, who can look after the baby?”
    If someone says “Everyone” without thinking: “Give us an example that shows it.”
    If someone says “I like dolls” or “I like football”: “That’s fine. That is choosing too.”
    If someone mentions family: “Thank you, that’s an example.” Then go back to the cards and ask nothing more.
    Prompts: Do we see both examples as often in books? What do you need: time, help, practice?

## pilote

pilote_title = In 1910 a woman, Raymonde de Laroche, got a licence. What for?
pilote_text = A licence is an official paper. It says: “This person knows how.”
pilote_option_bateau = Ship’s captain
pilote_option_avion = Aeroplane pilot
pilote_option_cuisine = Head chef
pilote_why = It was a pilot’s licence. She was the first woman in the world to get one.
pilote_ask = So which box does “Fly a plane” go in?
pilote_notes =
    What to do: read the question, then explain the word “licence”. Vote. After the result, pick up the card “Fly a plane” again. Women and men can fly once they have learnt: the class decides on the box.
    Good to know: on 8 March 1910, Raymonde de Laroche, a Frenchwoman, got pilot’s licence number 36 (Air Journal, 2023). Do not give her age: sources disagree.
    If someone says “She’s the only one”: “She was the first. Today women and men fly planes, sometimes in the same plane.”
    If someone says “I could never do that”: “At seven, nobody can. You learn it.”
    Prompts: What changes when somebody tries first? Can you want a job you have never seen anyone do?

## roi

roi_title = King Louis XIV was a great dancer.
roi_text = You say “Louis the Fourteenth”. He was a king of France.
roi_why = In 1661 he founded the Royal Academy of Dance in France. He danced on stage himself.
roi_ask = What helps a person to dance well?
roi_notes =
    What to do: read the sentence twice and vote. If many answer “False”: “Many people think so. And yet it is true.” Read out the fact and its source.
    Good to know: this academy brought together people who knew dance very well. Louis XIV first danced on stage in 1651 (RMN-Grand Palais, a French museums’ photo agency).
    If someone says “Kings don’t dance”: “This one danced in front of his court. In his day, dancing mattered for a king.”
    If people laugh: “It is surprising. What surprises you?”
    Prompts: Does dancing take strength, rhythm, memory? Who can practise that?

## jeux

jeux_title = At the Paris Olympic Games in 2024, out of 10 places, how many were for women?
jeux_text = One place means one person who takes part.
jeux_answer_unit =
    { $n ->
        [one] { $n } place out of 10
       *[other] { $n } places out of 10
    }
jeux_why = Half the planned places: 5 out of 10. In 1896, at the first modern Games, there were no women.
jeux_ask = What changed between 1896 and 2024?
jeux_notes =
    What to do: in pairs, choose a number from 0 to 10. At your signal, each pair shows it on their fingers. The ten figures are ten places. Reveal, then count the other half: 5 places for men. From 4 to 6, an answer counts as close.
    Good to know: 5,250 places were planned for women and 5,250 for men, for the first time (Inside News, 2024). These are planned places: the number of people who came was slightly different. In 1896, at the first modern Olympic Games, no women took part (Le Cheval).
    If someone says “Why no women in 1896?”: “Our source doesn’t say. What ready-made idea might people have had?”
    If someone says “So the men lost places”: “The places are shared. There are 5 for women and 5 for men.”
    Prompts: Can a habit change? Who can change it?

## debat

debat_title = You should try a game before you say: “It’s not for me.”
debat_text = We vote. We talk in pairs. We vote again.
debat_ask = Which idea made you think?
debat_notes =
    What to do: first vote (1 min). Talk in pairs (2 min). Talk as a class, starting with the view fewest people chose (3 min). Second vote (1 min). There is no right answer, and not being sure is a real opinion.
    Reasons to agree: “You don’t know until you try.” “You might get a nice surprise.” “Sometimes it is other people who told us it wasn’t for us.”
    Reasons to disagree: “You’re allowed not to want to.” “Sometimes watching is enough to know.” “A game can be scary.”
    Rights are not put to the vote. If someone asks “Are we allowed to play it?”: “Yes. A girl or a boy has the right to play any of these games. We are only debating one thing: should you try?”
    If someone says “That’s for girls” or “That’s for boys”: “Who decided that? What does our sort say?”
    If nobody changes their mind: “That’s fine. Did you hear a new reason?”
    Prompts: If you don’t dare, what helps? Can you tell someone else: this game is not for you?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_essayer = Everyone can try.
phrase_option_apprendre = Nobody knows everything: we learn.
phrase_option_choisir = I choose my games, you choose yours.
phrase_notes =
    What to do: read the three sentences and vote. The one chosen most stays on the board: say it all together. Copying it into exercise books comes after the lesson, with the lesson’s own sentences.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “All three are right. You can write your own beside it.”
    Prompts: Who would you like to say it to, in a story or a film?
