### The networks of this PC, when the room opens to tablets.

network-hot-spot = This PC’s hotspot
network-wifi = Wi-Fi
network-wired = Wired network
network-other = Other network
network-virtual = Internal network or tunnel
network-link-local = Network that gave no address
network-loopback = This PC only
