### “Catalogue pages”: English texts. The words in the pictures are French: their meaning is in the picture descriptions and the notes.

lesson_title = Catalogue pages: read a picture before you believe it
lesson_summary = Look for clues in an invented catalogue and an invented poster, hear about a promise, then debate.
lesson_objective =
    Spot the colours, words and positions in an advert that make us guess “who it’s for”.
    By the end, each pupil can point to one clue and suggest a change, using “because”.
lesson_keep =
    A picture picks its colours, its words and who stands where. We can read it before we believe it.
    A toy or a sport is for whoever wants to try it.

lesson_programme_emc = French citizenship programme (EMC), CE2, CM1 and CM2, ages 8 to 11: learning and living together; equality between girls and boys (official bulletin, BO du 13 juin 2024).
lesson_programme_evar = French programme on feelings and relationships (EVAR): stereotypes in toy catalogues, adverts and packaging (a CE1 topic, taken up again here); understanding stereotypes in order to act against discrimination (CM1). Order of 3 February 2025, BO n° 6 du 6 février 2025.

lesson_notes =
    In short: investigate two catalogue pages, hear about a promise, investigate a poster, debate, choose the sentence to keep.
    Before: read this page and the notes for each square. Look at both pictures. Everything in them is invented: the shop, the club, the characters and the prices.
    The words in the pictures are French. “Coin maison”: home corner. “Coin aventure”: adventure corner. “Je range”: I tidy up. “Je soigne”: I look after someone who is ill. “Je construis”: I build. “J’explore”: I explore. “À deux”: for two. “Deviens champion”: become a champion (the masculine word only). “Force”: strength. “Grâce”: grace.
    During: each investigation starts with thirty seconds of silence, eyes on the picture. Then pairs talk, then the class.
    One rule to repeat: liking a colour is never the problem. The problem is believing that you have to like it, or that you are not allowed to.
    We talk about the pictures. Nobody tells the class what they have at home or what presents they were given. Never count girls’ answers and boys’ answers separately.
    After a common mistake, say “Many people think so.”, then read out the fact and its source.
    If you are short of time: skip the poster. The lesson then takes 35 minutes.
    Afterwards: each pair draws a catalogue page for everyone, with a title, a verb and a colour they choose. Put the pages up side by side.

lesson_adult =
    This is a calm lesson. Three things may come up.
    Teasing about what someone likes, such as a colour or a toy: stop it gently. “We talk about pictures. We never laugh at people.”
    Awkwardness about money or presents: never ask what any child was given. The prices in the picture are invented.
    A remark about family, such as “I’m not allowed to at home”: judge nobody. “Families think different things. Here we are reading a picture.”
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough. To investigate: a finger on the board.
    Without a projector: both pictures printed, one between two, and a pencil to circle the clues.
    To draw the page after the lesson: a sheet of paper and coloured pencils for each pair.

lesson_differentiation =
    Reading is hard: read every word in the pictures aloud. There are only a few.
    Sight is poor: describe the picture using its text description, or give out a large print.
    New to the language: act out “tidy up, look after, build, explore” before the investigation.
    Needs landmarks: give one question at a time. Who is doing something? Who is watching? Which colours? Which words?
    Speaking is hard: pointing is enough. The other half of the pair can say the sentence.
    Going further: in mathematics, compare invented prices for the same quantity.

lesson_evaluation =
    During the second investigation, see whether the class finds by itself the kinds of clue it learnt to see in the first.
    On a slip of paper with no name, each pupil completes: “The picture shows … It could be changed … because …”
    Achieved: a clue you can see and a change with a reason. On the way: an opinion without a clue. In that case, go back to the picture: “Where can you see it?”

lesson_family =
    Dear families,

    For 45 minutes, the class learns to read an advert: its colours, its words, where each character stands. The class teacher runs the lesson.

    In the French programmes. Citizenship (EMC), CE2, CM1 and CM2: learning and living together, equality (official bulletin of 13 June 2024). Feelings and relationships (EVAR): stereotypes in catalogues and adverts (official bulletin no. 6 of 6 February 2025). The lesson is not about the body or sexuality.

    What children see. Two pages of a toy catalogue and the poster of a sports club. We drew them for the class: the shop, the club and the prices do not exist, and the characters are animals. Children look for clues, such as two prices for the same scooter. They hear about a promise made in 2019 by toy makers and shops. They discuss one sentence: without adverts, would we choose our toys better? There is no right answer to that one.

    What is not asked. No question is about what you buy, what you celebrate or your child’s toys. No name is asked for. After the lesson, only class totals are kept, never one child’s answer. Every child may pass. No colour and no toy is off limits.

    Where the facts come from. Promise of 2019: LCI, 2019. Colours: Aleteia, 2018. The addresses are on the lesson sheet. You can ask the school for it.

    To carry on at home: in front of a poster, ask each other who is doing something, who is watching, and what could be changed.

img_catalogue_alt = Two pages of an invented toy catalogue, “La Toupie rayée” (The Stripy Spinning Top). The words are French. On the left, a pink page, “Coin maison” (home corner). A rabbit with a bow and an apron sweeps and says “Je range !” (I tidy up). A mouse looks after a teddy bear and says “Je soigne !” (I look after it). Beside them stands a play kitchen. Below, a pink scooter at 29 euros. In a yellow box marked “À deux !” (for two), a dog and a bear share a game. On the right, a blue page, “Coin aventure” (adventure corner). A bear in a hard hat stacks blocks and says “Je construis !” (I build). A fox with a telescope says “J’explore !” (I explore). A cat with a bow sits and watches them. Below, the same scooter in blue at 24 euros, then a robot and a microscope.
img_affiche_alt = The poster of an invented sports club. The words are French. At the top, very large: “Deviens champion !” (Become a champion, in the masculine only). In the middle, a big bear leaps with a ball in one hand and the number 1 on its shirt. On the left, the word “Force” (strength); below it, a small mouse with a bow cheers with pompoms. On the right, in a circle, a cat with a bow dances; below it, the word “Grâce” (grace). Lower down, a rabbit with a bow carries a crate of water bottles. At the bottom: “Club des Grands Bonds” (Big Leaps Club).

## accueil

accueil_title = Today we investigate pictures.
accueil_text =
    First, we look in silence.
    We show a clue before we say what we think.
    We talk about pictures. We never laugh at what someone likes.
accueil_notes =
    What to do: read the three rules. Say: “A picture in an advert is chosen. Somebody decided on the colour, the word, the place.”
    Give the word of the day: “A ready-made idea about girls or boys is called a **stereotype**.”
    If someone says “It’s only a drawing”: “Yes. And somebody drew it this way. Let’s find out how.”
    Prompts: Where do we see adverts? What is a clue?

## catalogue

catalogue_title = Look for the clues in these two pages.
catalogue_text = The shop and the prices are invented.
catalogue_spot_titres = One colour and one corner per page. Nobody wrote who it’s for: we are the ones who guess.
catalogue_spot_verbes-maison = Tidying up, looking after someone: everyone needs that. Why only on this page?
catalogue_spot_verbes-aventure = Building, exploring: you can learn both. Why only on this page?
catalogue_spot_regarde = The others are doing things. The one with the bow watches. It can play too, if it feels like it.
catalogue_spot_trottinette-rose = The same one is on the other page. A colour doesn’t make it go any faster.
catalogue_spot_trottinette-bleue = The same scooter, 5 euros less. Elsewhere it may be the other way round: compare first.
catalogue_spot_a-deux = Good news: two play together, in no corner at all. The whole page could be like this.
catalogue_why = Nothing is written about girls or boys. Yet the colours, the words and the places make us guess.
catalogue_ask = Who decides on the colours and corners of a catalogue?
catalogue_notes =
    What to do: thirty seconds of silence. Then two minutes in pairs: each pair picks a clue and prepares its sentence. A pair points to the place on the board. Touch it, read the explanation, then ask: “Do you agree?” There are seven clues.
    To help: Who is doing something? Who is watching? Which colours? Which verbs: “je range” (I tidy up), “je soigne” (I look after), “je construis” (I build), “j’explore” (I explore)? Which prices? Who is wearing a bow?
    A good clue may not be on the list, such as the kitchen, the robot or the microscope. Accept it and ask why.
    The animals are not said to be girls or boys. If the class says “she” or “he”, ask: “What makes you think so?”
    The two prices are invented. Do not say that pink always costs more: studies disagree. The useful rule is to compare.
    If someone says “Pink is for girls”: “Many people think so. Is it written on the page?”
    If someone says “I like pink” or “I like blue”: “That’s fine. Liking a colour is choosing.”
    If someone says “Tidying up is rubbish”: “What happens if nobody tidies up? It is useful to everyone.”
    Prompts: Can a toy be forbidden to someone? What happens if we swap two verbs?

## charte

charte_title = In 2019, some shops promised to show toys to all children.
charte_text = A promise that is written down and signed is called a charter.
charte_why = It’s true: toy makers and shops signed this charter, for girls and boys.
charte_ask = Do our two invented pages keep that promise?
charte_notes =
    What to do: read the sentence twice, explain the word “charter”, take the vote. Read out the fact and its source.
    Good to know: this French charter was signed on 24 September 2019 (LCI, 2019). The rule “pink for girls, blue for boys” has not always existed: colours change their meaning over time (Aleteia, 2018). Say no more than that: the detailed stories contradict one another.
    If someone says “So it’s all sorted”: “It is a promise. How can we check that it is kept?”
    If someone says “Catalogues should be banned”: “The charter doesn’t ban showing toys. What does it ask for?”
    Prompts: What would you write in your own charter? Who should sign it?

## affiche

affiche_title = A poster for everyone? Look for the clues.
affiche_text = The club is invented. Who is big? Who is doing something? Who is watching?
affiche_spot_mot = “Champion” is the masculine word alone. In French you can name both: “Championne ou champion”.
affiche_spot_force = Strength on one side, grace on the other. To leap or to dance, you need both.
affiche_spot_centre = In the middle, very big, in mid-leap: we see it first. That place can change.
affiche_spot_grace = The dance is set apart, in a circle. Yet dancing takes a lot of strength too.
affiche_spot_bord = Small, at the edge, the mouse cheers. It can leap too, and the bear can cheer.
affiche_spot_eau = Carrying water helps the whole team. We can take turns.
affiche_why = A poster picks who is big, who acts and who watches. It could pick differently.
affiche_ask = What would you change on this poster to invite everyone?
affiche_notes =
    What to do: thirty seconds of silence, then in pairs. This time, give no help: the class knows how to look. There are six clues.
    The words: “Deviens champion !” means “Become a champion!”, in the masculine only. “Force” is strength, “Grâce” is grace.
    After the clues, each pair suggests **one** change: a word, a size, a place, an action. Write three of them on the board.
    The three characters with a bow do not play ball: let the class notice. Cheering, dancing and carrying water are useful. What is missing is the choice.
    If someone says “The masculine is for everyone”: “In French grammar, yes. And in your head, who did you see? We can name both.”
    If someone says “The bear is strongest, that’s why”: “Who drew it the biggest?”
    If someone says “Dance isn’t a sport”: “What does the body do in a dance: strength, breath, balance?”
    Prompts: Who is this poster talking to? Who might think this club isn’t for them?

## debat

debat_title = Without adverts, we would choose our toys better.
debat_text = We vote. We talk in pairs. We vote again.
debat_ask = Which idea made you think?
debat_notes =
    What to do: first vote (1 min). Talk in pairs (3 min). Talk as a class, starting with the view fewest people chose (5 min). Second vote (1 min). There is no right answer, and not being sure is a real opinion.
    Reasons to agree: “We would think about what we like.” “Colours wouldn’t choose for us.” “We would ask to try things.”
    Reasons to disagree: “Adverts help us discover toys.” “We can look at them and think.” “Our friends influence us too.”
    If someone says “Adverts don’t work on me”: “Maybe. And the picture just now: what did you guess without reading it?”
    If someone mentions presents: “Let’s keep that to ourselves. Back to the sentence.”
    If nobody changes their mind: “That’s fine. Did you hear a new reason?”
    Prompts: What helps us to choose a toy well? What would a really helpful advert look like?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_regarder = Before I believe a picture, I read it.
phrase_option_jouet = A toy is for whoever wants to play.
phrase_option_couleur = A colour doesn’t choose for me.
phrase_notes =
    What to do: read the three sentences and vote. The one chosen most stays on the board: say it all together. Copying it into exercise books comes after the lesson, with the lesson’s own sentences.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “All three are right. You can write your own beside it.”
    Prompts: Where could we put this sentence up? Who should read it?
