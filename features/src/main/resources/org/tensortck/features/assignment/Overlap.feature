Feature: Assignment between parts that overlap

  Rule: ASG-17 An assignment through index arrays reads the whole source first

    @ASG-17.1 @needs:MEM-7 @needs:ASG-1 @needs:ASG-2
    Scenario Outline: <description>: a[<target>] = a[<source>]
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0])`
      When `a[<target>] = a[<source>]`
      Then `a` is `<elements>`

      Examples:
        | case     | description                       | target                          | source | elements                  |
        | up       | An index array, towards the end   | [1, 2, 3, 4]                    | :-1    | [1.0, 1.0, 2.0, 3.0, 4.0] |
        | down     | An index array, towards the start | [0, 1, 2, 3]                    | 1:     | [2.0, 3.0, 4.0, 5.0, 5.0] |
        | reversed | An index array, from the end      | [4, 3, 2, 1, 0]                 | :      | [5.0, 4.0, 3.0, 2.0, 1.0] |
        | mask     | Where a mask is true              | [True, True, False, True, True] | 1:     | [2.0, 3.0, 3.0, 4.0, 5.0] |
        | behind   | A mask, towards the end           | [False, True, True, True, True] | :-1    | [1.0, 1.0, 2.0, 3.0, 4.0] |

    @ASG-17.2 @needs:MEM-7 @needs:ASG-2
    Scenario: Rows in another order
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])`
      When `a[[2, 1, 0]] = a`
      Then `a` is `[[5.0, 6.0], [3.0, 4.0], [1.0, 2.0]]`

    @ASG-17.3 @needs:ASG-2
    Scenario: An index array that is written by its own assignment
      Given `a = np.array([2, 0, 1])`
      When `a[a] = np.array([5, 6, 7])`
      Then `a` is `[6, 7, 5]`

  Rule: ASG-18 A tensor refuses a source that partly overlaps the target

    @ASG-18.1 @needs:MEM-6
    Scenario Outline: <description>: t[<target>] = t[<source>]
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])`
      When `t[<target>] = t[<source>]`
      Then it fails with `OVERLAPPING_MEMORY`
      And `t` is unchanged

      Examples:
        | case | description          | target                          | source |
        | up   | Towards the end      | 1:                              | :-1    |
        | down | Towards the start    | :-1                             | 1:     |
        | one  | By a single element  | :3                              | 2:     |
        | list | With an index array  | [1, 2, 3, 4]                    | :-1    |
        | mask | Where a mask is true | [True, True, False, True, True] | 1:     |

    @ASG-18.2 @needs:MEM-6
    Scenario Outline: A matrix and its transpose, by <description>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `<code>`
      Then it fails with `OVERLAPPING_MEMORY`
      And `t` is unchanged

      Examples:
        | case  | description   | code         |
        | range | an assignment | t[:] = t.T   |
        | copy  | copy_         | t.copy_(t.T) |

    @ASG-18.3 @needs:MEM-6
    Scenario: copy_ between parts of a tensor
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `t[1:].copy_(t[:-1])`
      Then it fails with `OVERLAPPING_MEMORY`
      And `t` is unchanged

    @ASG-18.4
    Scenario: An index array that is written by its own assignment
      Given `t = torch.tensor([2, 0, 1])`
      When `t[t] = torch.tensor([5, 6, 7])`
      Then it fails with `OVERLAPPING_MEMORY`
      And `t` is unchanged

    @ASG-18.5
    Scenario Outline: All elements in another order: <index>
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `t[<index>] = t`
      Then it fails with `OVERLAPPING_MEMORY`
      And `t` is unchanged

      Examples:
        | case   | index                   |
        | list   | [2, 1, 0]               |
        | tensor | torch.tensor([2, 1, 0]) |

  Rule: ASG-19 A source that is the target, or does not overlap it, is assigned

    @ASG-19.1 @needs:MEM-6 @needs:ASG-2 @needs:IDX-5
    Scenario Outline: <description>: t[<target>] = t[<source>]
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])`
      When `t[<target>] = t[<source>]`
      Then `t` is `<elements>`

      Examples:
        | case    | description                       | target | source | elements                  |
        | same    | To itself                         | :      | :      | [1.0, 2.0, 3.0, 4.0, 5.0] |
        | part    | Part of a tensor to itself        | 1:4    | 1:4    | [1.0, 2.0, 3.0, 4.0, 5.0] |
        | beside  | The adjacent part                 | :2     | 2:4    | [3.0, 4.0, 3.0, 4.0, 5.0] |
        | between | Interleaved elements              | 0:4:2  | 1::2   | [2.0, 2.0, 4.0, 4.0, 5.0] |
        | one     | One source element for all        | :      | 2      | [3.0, 3.0, 3.0, 3.0, 3.0] |
        | list    | A copy selected by an index array | [1, 2] | [0, 1] | [1.0, 1.0, 2.0, 4.0, 5.0] |

    @ASG-19.2 @needs:MEM-6
    Scenario: A clone of an overlapping source
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `t[1:] = t[:-1].clone()`
      Then `t` is `[1.0, 1.0, 2.0]`
