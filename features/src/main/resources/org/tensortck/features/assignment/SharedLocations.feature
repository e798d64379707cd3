Feature: Assignments to elements that share one location, and of numbers that are too large

  Rule: ASG-35 Several elements cannot be written to one location

    @ASG-35.1 @needs:VIW-31
    Scenario Outline: An expanded tensor refuses `<code>`
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `v = t.expand(2, 3)`
      When `<code>`
      Then it fails with `OVERLAPPING_MEMORY`
      And `v` is unchanged
      And `t` is unchanged

      Examples:
        | case     | code                                                      |
        | copy     | v.copy_(torch.tensor([[4.0, 5.0, 6.0], [7.0, 8.0, 9.0]])) |
        | all      | v[:] = torch.tensor([[4.0, 5.0, 6.0], [7.0, 8.0, 9.0]])   |
        | ellipsis | v[...] = torch.tensor([[4.0, 5.0, 6.0], [7.0, 8.0, 9.0]]) |
        | column   | v[:, 0] = torch.tensor([4.0, 5.0])                        |
        | part     | v[:, 1:] = torch.tensor([[5.0, 6.0], [8.0, 9.0]])         |
        | row      | v.copy_(torch.tensor([4.0, 5.0, 6.0]))                    |

    @ASG-35.2 @needs:VIW-31
    Scenario Outline: A part without shared locations is written: `<code>`
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `v = t.expand(2, 3)`
      When `<code>`
      Then `t` is `<elements>`
      And `v` and `t` share memory

      Examples:
        | case    | code                                  | elements        |
        | row     | v[1] = torch.tensor([4.0, 5.0, 6.0])  | [4.0, 5.0, 6.0] |
        | range   | v[1:] = torch.tensor([4.0, 5.0, 6.0]) | [4.0, 5.0, 6.0] |
        | element | v[0, 2] = torch.tensor(4.0)           | [1.0, 2.0, 4.0] |

  Rule: ASG-36 A number is not written to elements that share one location

    @ASG-36.1 @needs:VIW-31
    Scenario Outline: An expanded tensor refuses `<code>`
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `v = t.expand(2, 3)`
      When `<code>`
      Then it fails with `OVERLAPPING_MEMORY`
      And `v` is unchanged
      And `t` is unchanged

      Examples:
        | case     | code        |
        | all      | v[:] = 5    |
        | ellipsis | v[...] = 5  |
        | column   | v[:, 0] = 5 |

  Rule: ASG-37 A finite float too large for float32 or a complex dtype is refused

    @ASG-37.1 @needs:ASG-13 @needs:ASG-26
    Scenario Outline: A <dtype> tensor refuses `<code>`
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.<dtype>)`
      When `<code>`
      Then it fails with `VALUE_OUT_OF_RANGE`
      And `t` is unchanged

      Examples:
        | case      | dtype     | code                                              |
        | element   | float32   | t[0] = 1e39                                       |
        | all       | float32   | t[:] = -1e300                                     |
        | list      | float32   | t[[0]] = 1e39                                     |
        | mask      | float32   | t[torch.tensor([True, False])] = 1e39             |
        | fill      | float32   | t.fill_(1e39)                                     |
        | masked    | float32   | t.masked_fill_(torch.tensor([True, False]), 1e39) |
        | index     | float32   | t.index_fill_(0, torch.tensor([0]), 1e39)         |
        | complex64 | complex64 | t[0] = 1e39                                       |
        | imaginary | complex64 | t[:] = complex(0, 1e39)                           |
        | complex32 | complex32 | t[0] = 1e6                                        |
        | part32    | complex32 | t[:] = 1e6j                                       |

    @ASG-37.2
    Scenario: Infinity itself is stored
      Given `t = torch.tensor([1.0, 2.0])`
      When `t[:] = float('inf')`
      Then `t` is `[float('inf'), float('inf')]`

  Rule: ASG-38 A function that writes to an array reads overlapping arguments first

    @ASG-38.1
    Scenario Outline: Overlapping arguments are read first: `<code>`
      Given `a = np.array([0, 1, 2, 3, 4])`
      When `<code>`
      Then `a` is `<elements>`

      Examples:
        | case     | code                                                                | elements        |
        | copyto   | np.copyto(a[1:], a[:-1])                                            | [0, 0, 1, 2, 3] |
        | where    | np.copyto(a[1:], a[:-1], where=np.array([True, False, True, True])) | [0, 0, 2, 2, 3] |
        | down     | np.copyto(a[:-1], a[1:], where=np.array([True, True, False, True])) | [1, 2, 2, 4, 4] |
        | reversed | np.copyto(a, a[::-1])                                               | [4, 3, 2, 1, 0] |
        | put      | np.put(a, [1, 2, 3, 4], a[:-1])                                     | [0, 0, 1, 2, 3] |
        | put-back | np.put(a, [4, 3, 2, 1, 0], a)                                       | [4, 3, 2, 1, 0] |
        | putmask  | np.putmask(a[1:], np.array([True, True, True, True]), a[:-1])       | [0, 0, 1, 2, 3] |
        | some     | np.putmask(a[1:], np.array([True, True, False, True]), a[:-1])      | [0, 0, 1, 3, 3] |
