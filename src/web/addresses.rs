//! The networks of this PC, the likely one first, so that the teacher picks one by a word and not by a number.
//!
//! No system says for certain what an interface is; its name is the best hint that needs no rights. A wrong guess
//! costs the teacher one look at the list.

use std::net::{IpAddr, Ipv4Addr};

/// What a network of this PC is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NetworkKind {
    /// The network this PC makes itself for others.
    HotSpot,
    /// A network without a cable.
    WiFi,
    /// A network by cable.
    Wired,
    /// A network nothing is known of.
    Other,
    /// A network inside this PC or through a tunnel: tablets are hardly on it.
    Virtual,
    /// An address this PC gave itself as nobody gave it one.
    LinkLocal,
    /// This PC alone.
    Loopback,
}

impl NetworkKind {
    /// The Fluent key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::HotSpot => "network-hot-spot",
            Self::WiFi => "network-wifi",
            Self::Wired => "network-wired",
            Self::Other => "network-other",
            Self::Virtual => "network-virtual",
            Self::LinkLocal => "network-link-local",
            Self::Loopback => "network-loopback",
        }
    }

    /// Whether the pupils' devices can be expected on it.
    pub fn is_likely(self) -> bool {
        self <= Self::Other
    }
}

/// One network of this PC, by the address this PC has on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// What the system calls the interface.
    pub name: String,
    /// What it is, as far as the name tells.
    pub kind: NetworkKind,
    /// The address of this PC.
    pub address: IpAddr,
}

/// The systems whose names are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Linux and its relatives.
    Linux,
    /// macOS.
    Mac,
    /// Windows, whose interfaces bear names in the language of the system.
    Windows,
}

/// The networks of this PC, the likely one first; empty where the system does not tell.
pub fn networks() -> Vec<Network> {
    let system = if cfg!(windows) {
        System::Windows
    } else if cfg!(target_os = "macos") {
        System::Mac
    } else {
        System::Linux
    };
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    let found = found.into_iter().map(|one| (one.ip(), one.name));
    ranked(system, found)
}

/// Sorts what the system found: the likely network first, loopback only where there is nothing else.
///
/// Addresses of version 6 are left out where there is one of version 4, as nobody can type them.
pub fn ranked(system: System, found: impl IntoIterator<Item = (IpAddr, String)>) -> Vec<Network> {
    let mut all: Vec<Network> = found
        .into_iter()
        .map(|(address, name)| Network {
            kind: kind(system, &name, address),
            name,
            address,
        })
        .collect();
    for is_wanted in [
        |network: &Network| network.kind != NetworkKind::Loopback,
        |network: &Network| network.address.is_ipv4(),
    ] {
        if all.iter().any(is_wanted) {
            all.retain(is_wanted);
        }
    }
    all.sort_by(|one, other| {
        let order = |it: &Network| (it.kind, is_public(it.address));
        order(one)
            .cmp(&order(other))
            .then_with(|| one.name.cmp(&other.name))
            .then_with(|| one.address.cmp(&other.address))
    });
    all.dedup();
    all
}

/// The address tells more than the name where it is one of those a system gives for one purpose only.
fn kind(system: System, name: &str, address: IpAddr) -> NetworkKind {
    if address.is_loopback() {
        return NetworkKind::Loopback;
    }
    if is_link_local(address) {
        return NetworkKind::LinkLocal;
    }
    let name = name.to_lowercase();
    let is_one_of = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
    let holds = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if is_shared_by(system, address) && !is_one_of(&["docker", "virbr", "veth"]) {
        return NetworkKind::HotSpot;
    }
    match system {
        System::Linux if is_one_of(LINUX_VIRTUAL) => NetworkKind::Virtual,
        System::Linux if is_one_of(&["ap"]) => NetworkKind::HotSpot,
        System::Linux if is_one_of(&["wl", "ath", "ra"]) => NetworkKind::WiFi,
        System::Linux if is_one_of(&["en", "eth", "em", "usb"]) => NetworkKind::Wired,
        System::Mac if is_one_of(MAC_VIRTUAL) => NetworkKind::Virtual,
        System::Mac if is_one_of(&["ap"]) => NetworkKind::HotSpot,
        // The first one is the Wi-Fi of every portable Mac.
        System::Mac if name == "en0" => NetworkKind::WiFi,
        System::Mac if is_one_of(&["en"]) => NetworkKind::Wired,
        System::Windows if holds(WINDOWS_VIRTUAL) => NetworkKind::Virtual,
        // The system names the network it makes for others after the wired one, with a star.
        System::Windows if name.contains('*') => NetworkKind::HotSpot,
        System::Windows if holds(&["wi-fi", "wifi", "wlan", "wireless", "sans fil"]) => {
            NetworkKind::WiFi
        }
        System::Windows if holds(&["ethernet", "local area", "réseau local", "lan"]) => {
            NetworkKind::Wired
        }
        _ => NetworkKind::Other,
    }
}

/// Names of what is made by virtual machines, containers and tunnels.
const LINUX_VIRTUAL: &[&str] = &[
    "docker",
    "br-",
    "veth",
    "virbr",
    "vmnet",
    "vboxnet",
    "tun",
    "tap",
    "wg",
    "zt",
    "tailscale",
    "lxc",
    "lxd",
    "podman",
    "cni",
    "flannel",
    "cali",
    "nordlynx",
    "proton",
    "dummy",
    "sit",
];
const MAC_VIRTUAL: &[&str] = &[
    "utun", "awdl", "llw", "vmnet", "bridge", "feth", "gif", "stf", "ipsec",
];
const WINDOWS_VIRTUAL: &[&str] = &[
    "vethernet",
    "virtualbox",
    "vmware",
    "vmnet",
    "hyper-v",
    "tap-",
    "openvpn",
    "wireguard",
    "tailscale",
    "zerotier",
    "wsl",
    "docker",
    "vpn",
    "bluetooth",
];

/// The networks that a system makes when a PC shares its own connection.
fn is_shared_by(system: System, address: IpAddr) -> bool {
    let IpAddr::V4(address) = address else {
        return false;
    };
    let [a, b, c, _] = address.octets();
    (a, b, c)
        == match system {
            System::Linux => (10, 42, 0),
            System::Mac => (192, 168, 2),
            System::Windows => (192, 168, 137),
        }
}

fn is_link_local(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_link_local(),
        IpAddr::V6(address) => address.is_unicast_link_local(),
    }
}

/// Whether this is no address of a home or a school.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => !Ipv4Addr::is_private(&address),
        IpAddr::V6(address) => !address.is_unique_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(list: &[(&str, &str)]) -> Vec<(IpAddr, String)> {
        list.iter()
            .map(|(name, address)| (address.parse().unwrap(), (*name).to_owned()))
            .collect()
    }

    #[track_caller]
    fn check(system: System, list: &[(&str, &str)], expected: &[(&str, NetworkKind)]) {
        let ranked = ranked(system, found(list));
        let got: Vec<(&str, NetworkKind)> = ranked
            .iter()
            .map(|network| (network.name.as_str(), network.kind))
            .collect();
        assert_eq!(got, expected);
    }

    #[test]
    fn the_likely_network_stands_first_on_each_system() {
        check(
            System::Linux,
            &[
                ("lo", "127.0.0.1"),
                ("docker0", "172.17.0.1"),
                ("enp3s0", "192.168.1.20"),
                ("wlp2s0", "192.168.1.21"),
                ("wlp2s0", "fe80::1"),
                ("veth12ab", "169.254.3.4"),
                ("tun0", "10.8.0.2"),
            ],
            &[
                ("wlp2s0", NetworkKind::WiFi),
                ("enp3s0", NetworkKind::Wired),
                ("docker0", NetworkKind::Virtual),
                ("tun0", NetworkKind::Virtual),
                ("veth12ab", NetworkKind::LinkLocal),
            ],
        );
        check(
            System::Mac,
            &[
                ("lo0", "127.0.0.1"),
                ("en0", "192.168.1.20"),
                ("en5", "10.1.2.3"),
                ("utun3", "10.9.0.2"),
                ("bridge100", "192.168.2.1"),
            ],
            &[
                ("bridge100", NetworkKind::HotSpot),
                ("en0", NetworkKind::WiFi),
                ("en5", NetworkKind::Wired),
                ("utun3", NetworkKind::Virtual),
            ],
        );
        check(
            System::Windows,
            &[
                ("Loopback Pseudo-Interface 1", "127.0.0.1"),
                ("vEthernet (WSL)", "172.20.0.1"),
                ("Ethernet 2", "10.0.0.4"),
                ("Wi-Fi", "192.168.1.30"),
                ("Connexion au réseau local* 2", "192.168.137.1"),
                ("Connexion réseau sans fil", "192.168.1.31"),
                ("Connexion au réseau local", "192.168.1.32"),
            ],
            &[
                ("Connexion au réseau local* 2", NetworkKind::HotSpot),
                ("Connexion réseau sans fil", NetworkKind::WiFi),
                ("Wi-Fi", NetworkKind::WiFi),
                ("Connexion au réseau local", NetworkKind::Wired),
                ("Ethernet 2", NetworkKind::Wired),
                ("vEthernet (WSL)", NetworkKind::Virtual),
            ],
        );
    }

    #[test]
    fn a_hot_spot_of_this_pc_is_known_by_its_address() {
        check(
            System::Linux,
            &[("wlp2s0", "10.42.0.1"), ("enp3s0", "192.168.1.20")],
            &[
                ("wlp2s0", NetworkKind::HotSpot),
                ("enp3s0", NetworkKind::Wired),
            ],
        );
    }

    #[test]
    fn a_public_address_comes_after_a_private_one_of_its_kind() {
        check(
            System::Linux,
            &[
                ("eth0", "203.0.113.7"),
                ("eth1", "192.168.7.1"),
                ("x0", "10.0.0.1"),
            ],
            &[
                ("eth1", NetworkKind::Wired),
                ("eth0", NetworkKind::Wired),
                ("x0", NetworkKind::Other),
            ],
        );
    }

    #[test]
    fn this_pc_alone_is_offered_only_where_there_is_nothing_else() {
        check(
            System::Linux,
            &[("lo", "127.0.0.1"), ("lo", "::1")],
            &[("lo", NetworkKind::Loopback)],
        );
        check(
            System::Linux,
            &[("lo", "127.0.0.1"), ("eth0", "fd00::2")],
            &[("eth0", NetworkKind::Wired)],
        );
        check(System::Linux, &[], &[]);
    }
}
