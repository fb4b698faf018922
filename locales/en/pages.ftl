# The pupils' pages: open the hour to the tablets and computers of the class
pages-title = Tablets and computers
pages-back = Back to the lesson
pages-lead = Pupils answer on a page served by this computer: no internet, no account, nothing to install. Raised hands, teams and tablets count together.
pages-networks = Which network are the tablets on?
pages-open-on = Open: { $kind }, { $address }
pages-networks-hint = The tablets must be on the same network as this computer. If in doubt, take the first one.
pages-no-network = This computer is not on any network. Plug in a cable, join the school’s Wi-Fi, or make a hot spot with this computer. Or go on with raised hands.
pages-kept = What is kept: nothing about anybody. An animal and a colour stand for each page. Answers are deleted when the lesson ends; only totals remain.
pages-not-open = The pages could not be opened
pages-trouble = The address or the port is taken ({ $cause }). Choose another network, or close the program that uses it.
pages-no-thread = This computer is short of resources to serve the pages. Close other programs and start Marelle again.
pages-address = In the browser, type
pages-code = Then the four letters
pages-code-hint = The code and the address stay on the class screen for the whole lesson.
pages-code-alt = Code to scan to open { $url }
pages-close = Close the pages
pages-limit = Seats at most
pages-limit-less = One seat fewer
pages-limit-more = One seat more
pages-lonely = Nobody has arrived yet
pages-lonely-help =
    On a tablet, **check the network**: is it on the same network as this computer? Is the whole address typed, with the number after the colon?

    Does the page **never come**? This computer’s firewall may be blocking it. Accept “private network” when the system asks, or ask whoever looks after the computers.

    Does the page **keep loading**? The school’s Wi-Fi may keep devices apart. A hot spot made by this computer, or a cable, solves it.

    Meanwhile raised hands and teams already count.
pages-present =
    { $n ->
        [0] No page open
        [one] One page open
       *[other] { $n } pages open
    }, { $all } { $all ->
        [one] seat taken
       *[other] seats taken
    }
pages-nobody = Each page that arrives is given an animal and a colour here.
pages-words = three words: { $words }
pages-action = { $action }: { $seat }
pages-kick = Show out
pages-unkick = Let back in
pages-wave = Wave
pages-more-time = More time
pages-here = page open
pages-away = gone, nobody waits for it
pages-kicked = shown out
pages-answered = has answered
pages-waiting = has not answered yet
pages-console = Tablets
pages-console-open = Open to tablets
pages-console-look = See the pages
pages-console-present =
    { $n ->
        [0] No page yet
        [one] One page open
       *[other] { $n } pages open
    }
pages-name = or, where the network allows it: { $name }
pages-close-when-all = Close the vote when everybody has answered
pages-words-show = Three words
pages-words-hide = Hide the words
