# The networks of this computer
network-hot-spot = hot spot
network-wifi = Wi-Fi
network-wired = wired network
network-other = network
network-virtual = network inside this computer
network-link-local = network without an address
network-loopback = this computer only
