Feature: Views that outlive their base

  Rule: LIF-1 A view keeps the memory of its base alive

    @LIF-1.1 @needs:MEM-6
    Scenario Outline: <description> of a tensor whose name is deleted
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = t<part>`
      When `del t`
      And garbage is collected
      And `u = torch.tensor([[7.0, 8.0, 9.0], [7.0, 8.0, 9.0]])`
      And `v[...] = 5`
      Then `v` is `<elements>`
      And `u` is `[[7.0, 8.0, 9.0], [7.0, 8.0, 9.0]]`
      And `v` and `u` do not share memory

      Examples:
        | case       | description         | part      | elements                             |
        | row        | A row               | [1]       | [5.0, 5.0, 5.0]                      |
        | step       | Every second column | [:, ::2]  | [[5.0, 5.0], [5.0, 5.0]]             |
        | transposed | The transpose       | .T        | [[5.0, 5.0], [5.0, 5.0], [5.0, 5.0]] |
        | chain      | A view of a view    | [1][1:]   | [5.0, 5.0]                           |
        | detached   | A detached tensor   | .detach() | [[5.0, 5.0, 5.0], [5.0, 5.0, 5.0]]   |

    @LIF-1.2 @needs:MEM-7
    Scenario Outline: <description> of an array whose name is deleted
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = a<part>`
      When `del a`
      And garbage is collected
      And `b = np.array([[7.0, 8.0, 9.0], [7.0, 8.0, 9.0]])`
      And `v[...] = 5`
      Then `v` is `<elements>`
      And `b` is `[[7.0, 8.0, 9.0], [7.0, 8.0, 9.0]]`
      And `v` and `b` do not share memory

      Examples:
        | case       | description         | part      | elements                             |
        | row        | A row               | [1]       | [5.0, 5.0, 5.0]                      |
        | step       | Every second column | [:, ::2]  | [[5.0, 5.0], [5.0, 5.0]]             |
        | transposed | The transpose       | .T        | [[5.0, 5.0], [5.0, 5.0], [5.0, 5.0]] |
        | chain      | A view of a view    | [1][1:]   | [5.0, 5.0]                           |
        | backwards  | A reversed view     | [1, ::-1] | [5.0, 5.0, 5.0]                      |
