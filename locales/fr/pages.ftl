# Les pages des élèves : ouvrir la séance aux tablettes et aux ordinateurs de la classe
pages-title = Tablettes et ordinateurs
pages-back = Retour à la séance
pages-lead = Les élèves répondent sur une page servie par cet ordinateur : sans internet, sans compte, sans rien installer. Mains levées, équipes et tablettes comptent ensemble.
pages-networks = Sur quel réseau sont les tablettes ?
pages-open-on = Ouvrir : { $kind }, { $address }
pages-networks-hint = Les tablettes doivent être sur le même réseau que cet ordinateur. En cas de doute, prenez le premier.
pages-no-network = Cet ordinateur n’est relié à aucun réseau. Branchez un câble, rejoignez le Wi-Fi de l’école, ou créez un point d’accès avec cet ordinateur. Ou continuez avec les mains levées.
pages-kept = Ce qui est gardé : rien de personne. Un animal et une couleur désignent chaque page. Les réponses sont effacées à la fin de la séance ; seuls les totaux restent.
pages-not-open = Les pages n’ont pas pu s’ouvrir
pages-trouble = L’adresse ou le port n’est pas libre ({ $cause }). Choisissez un autre réseau, ou fermez l’autre programme qui l’occupe.
pages-no-thread = Cet ordinateur manque de ressources pour servir les pages. Fermez d’autres programmes et relancez Marelle.
pages-address = Dans le navigateur, on écrit
pages-code = Puis les quatre lettres
pages-code-hint = Le code et l’adresse restent sur l’écran de la classe pendant toute la séance.
pages-code-alt = Code à scanner pour ouvrir { $url }
pages-close = Fermer les pages
pages-limit = Places au plus
pages-limit-less = Une place de moins
pages-limit-more = Une place de plus
pages-lonely = Personne n’est encore arrivé
pages-lonely-help =
    Sur une tablette, **vérifiez le réseau** : est-elle sur le même réseau que cet ordinateur ? L’adresse est-elle écrite en entier, avec le nombre après les deux-points ?

    La page ne vient **jamais** ? Le pare-feu de cet ordinateur la bloque peut-être. Acceptez « réseau privé » quand le système le demande, ou demandez à la personne qui s’occupe des ordinateurs.

    La page tourne **sans fin** ? Le Wi-Fi de l’école sépare peut-être les appareils. Un point d’accès fait par cet ordinateur, ou un câble, règle cela.

    En attendant, les mains levées et les équipes comptent déjà.
pages-present =
    { $n ->
        [0] Aucune page ouverte
        [one] Une page ouverte
       *[other] { $n } pages ouvertes
    } sur { $all } { $all ->
        [one] place prise
       *[other] places prises
    }
pages-nobody = Chaque page qui arrive prend ici un animal et une couleur.
pages-words = trois mots : { $words }
pages-action = { $action } : { $seat }
pages-kick = Écarter
pages-unkick = Laisser revenir
pages-wave = Faire signe
pages-more-time = Laisser du temps
pages-here = page ouverte
pages-away = partie, on ne l’attend pas
pages-kicked = écartée
pages-answered = a répondu
pages-waiting = n’a pas encore répondu
pages-console = Tablettes
pages-console-open = Ouvrir aux tablettes
pages-console-look = Voir les pages
pages-console-present =
    { $n ->
        [0] Aucune page pour l’instant
        [one] Une page ouverte
       *[other] { $n } pages ouvertes
    }
pages-name = ou, si le réseau le permet : { $name }
pages-close-when-all = Fermer le vote quand tout le monde a répondu
pages-words-show = Trois mots
pages-words-hide = Cacher les mots
